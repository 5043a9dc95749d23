-- title: A year far from its half-year's pace
-- why: {suspect.words} for {suspect.period}, where {other.words} by {other.last_day} made {pace} likely.
-- The year is more than three times what its running total between May and September foretells. Under a
-- hundred, counts jump about by themselves. A year below its running total is a shrinking total.
WITH paces AS MATERIALIZED (
  SELECT *, value * 365 / (last_day - first_day + 1) AS pace
  FROM compared
  WHERE level = 0 AND event = 0 AND grain = 'running' AND value >= 100
    AND last_day - first_day BETWEEN 119 AND 273
),
far AS (
  SELECT a.claim AS year, b.claim AS half, b.pace,
         row_number() OVER (PARTITION BY a.claim ORDER BY b.last_day DESC, b.claim) AS place_of_pair
  FROM paces AS b
  JOIN compared AS a ON a.line = b.line AND a.area = b.area AND a.first_day = b.first_day
  WHERE a.grain = 'year' AND a.level = 0
    AND a.least > 3 * b.pace
    AND a.document <> b.document
    AND {same_who_and_where}
    AND {told_alike}
)
SELECT year AS suspect, CAST(half AS TEXT) AS others, pace FROM far WHERE place_of_pair = 1
