-- title: A figure of a disaster that changed
-- why: First it was {other.words} ({other.told}), then {suspect.words} ({suspect.told}).
-- Reports of an explosion, earthquake, flood or crash seldom say on which day people died. Where one source gives
-- another toll of the same cause at the same named place within days, it is of the same one; what stands on a day
-- in both is a revision. A toll that grew may say how it came to it («в жилом доме»), a lower one must say no more
-- than the higher. Of each source its last forty tolls of a place are held against each other, and of those
-- that follow each other only the last is told.
WITH tolls AS MATERIALIZED (
  SELECT p.*, c.origin, d.origin AS report
  FROM point AS p
  JOIN claim AS c ON c.number = p.claim
  JOIN document AS d ON d.number = p.document
  WHERE p.event = 2 AND p.asserted = 1 AND p.value > 0 AND p.vague = 0
    AND p.change IN ('', 'to')
    AND p.place <> '' AND p.wide = 0
    AND (p.first_day IS NULL OR (p.grain = 'day' AND p.published - p.first_day BETWEEN 0 AND 5))
    AND p.claim NOT IN (SELECT claim FROM explained)
    AND d.number NOT IN (SELECT document FROM rewritten)
),
ranked AS MATERIALIZED (
  SELECT *, row_number() OVER (PARTITION BY line, place, publisher, CASE WHEN publisher = '' THEN speaker ELSE '' END
                               ORDER BY published DESC, claim) AS turn
  FROM tolls
),
met AS MATERIALIZED (
  SELECT a.claim AS later, b.claim AS earlier, a.line, a.place, a.published, b.published AS before
  FROM ranked AS a
  JOIN ranked AS b ON b.line = a.line AND b.place = a.place
                  AND b.published < a.published AND b.published >= a.published - 5
  WHERE a.turn <= 40 AND b.turn <= 40
    AND (a.least > b.most OR b.least > a.most)
    AND (a.first_day IS NULL OR b.first_day IS NULL)
    AND a.origin <> b.origin
    AND (a.actor = b.actor OR a.actor = '' OR b.actor = '')
    AND {one_source}
    AND {as_sure}
    AND (a.value > b.value OR {told_alike})
    AND NOT EXISTS (  -- the text that tells both knows of both
      SELECT 1 FROM tolls AS x
      WHERE x.document = b.document AND x.line = a.line AND x.place = a.place
        AND x.least <= a.most AND a.least <= x.most
    )
),
pairs AS (
  SELECT later, earlier,
         row_number() OVER (PARTITION BY line, place, published ORDER BY before DESC, later, earlier) AS place_of_pair
  FROM met
  WHERE NOT EXISTS (
    SELECT 1 FROM met AS m
    WHERE m.line = met.line AND m.place = met.place
      AND m.published > met.published AND m.published <= met.published + 5
  )
)
SELECT later AS suspect, CAST(earlier AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
