-- title: Contradiction
-- why: For {suspect.period} one says {suspect.words}, another {other.words}.
-- The same indicator, actor, place and period, from different origins, and no value fits both. Rounding
-- that agrees («больше 4,5 тыс.» and 4 610) is agreement: least and most allow for it. Reports of one
-- source that differ on different days are a revision, and so is a page that was rewritten: what
-- it said before is held against nobody else.
WITH disagreeing AS MATERIALIZED (
  SELECT line, area, first_day, last_day FROM compared
  GROUP BY line, area, first_day, last_day
  HAVING max(least) > min(most)
),
pairs AS (
  SELECT a.claim AS high, b.claim AS low,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY a.least - b.most DESC, a.claim, b.claim) AS place_of_pair
  FROM disagreeing AS d
  JOIN compared AS a ON a.line = d.line AND a.area = d.area AND a.first_day = d.first_day AND a.last_day = d.last_day
  JOIN compared AS b ON b.line = d.line AND b.area = d.area AND b.first_day = d.first_day AND b.last_day = d.last_day
  JOIN document AS da ON da.number = a.document
  JOIN document AS db ON db.number = b.document
  WHERE a.least > b.most
    AND a.origin <> b.origin
    AND {two_pages}
    AND NOT (a.published <> b.published AND {one_source})
    AND {same_who_and_where}
    AND NOT {states_both}
)
SELECT high AS suspect, CAST(low AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
