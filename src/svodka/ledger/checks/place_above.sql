-- title: A region above its country
-- why: For {suspect.period} it was {other.words} in the whole country ({other.told}), and {suspect.words} in a part of it ({suspect.told}).
-- What was done in a part of a country was done in it, so the country has no less of it. Deeds only, for rates,
-- shares and other states do not add up; of one period longer than a week, for «5 января в Казахстане задержаны трое»
-- is one case of many; and told in two reports: one that says both knows of both. What a company or volunteers did in
-- the country is a part of what was done there, and so may be what one institution tells of and another does not; so is
-- what was done by a programme, a donor or a kind: the country's figure stands in a sentence that says no more of it.
WITH whole AS (
  SELECT * FROM compared WHERE wide = 1 AND level = 0 AND vague = 0 AND of_many = 0 AND bare = 1
    AND grain NOT IN ('day', 'week')
),
pairs AS (
  SELECT a.claim AS part, b.claim AS country,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY a.least - b.most DESC, a.claim, b.claim) AS place_of_pair
  FROM whole AS b
  JOIN compared AS a ON a.line = b.line AND a.first_day = b.first_day AND a.last_day = b.last_day
  JOIN document AS da ON da.number = a.document
  JOIN document AS db ON db.number = b.document
  WHERE a.least > b.most
    AND a.wide = 0 AND a.place <> '' AND a.country = b.place AND a.country <> a.place
    AND a.origin <> b.origin
    AND (a.actor = b.actor OR b.actor IN ('', b.place))
    AND {same_teller}
    AND {two_pages}
    AND {as_sure}
    AND NOT {states_both}
)
SELECT part AS suspect, CAST(country AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
