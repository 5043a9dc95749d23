-- title: A shorter period above a longer one
-- why: {suspect.words} for {suspect.period} is less than {other.words} for {other.period}.
-- why-many: {suspect.words} for {suspect.period} is less than the sum of its {grain}s, {sum}.
-- A month or quarter lies within its year, and deeds add up: none of them can be above it, nor can all of
-- one kind together. Totals that begin on one day are the matter of shrinking_total. A text that says both knows
-- of both, and speaks of two things. Weeks that share days are summed once.
WITH suspected AS MATERIALIZED (
  SELECT line FROM compared
  WHERE level = 0 AND event = 0
  GROUP BY line
  HAVING min(CASE WHEN grain IN ('year', 'half', 'running', 'quarter') THEN most END) < sum(least)
     AND min(last_day - first_day) < max(last_day - first_day)
),
lowest AS MATERIALIZED (
  SELECT * FROM (
    SELECT c.*, row_number() OVER (PARTITION BY c.line, c.actor, c.place, c.speaker, c.first_day, c.last_day
                                   ORDER BY c.most, c.claim) AS place_of_claim
    FROM suspected AS s JOIN compared AS c ON c.line = s.line
    WHERE c.level = 0 AND c.grain IN ('year', 'half', 'running', 'quarter')
  ) AS ordered WHERE place_of_claim = 1
),
highest AS MATERIALIZED (
  SELECT * FROM (
    SELECT c.*, row_number() OVER (PARTITION BY c.line, c.actor, c.place, c.speaker, c.first_day, c.last_day
                                   ORDER BY c.least DESC, c.claim) AS place_of_claim
    FROM suspected AS s JOIN compared AS c ON c.line = s.line
    WHERE c.level = 0 AND c.grain IN ('half', 'quarter', 'month', 'week')
  ) AS ordered WHERE place_of_claim = 1
),
within AS (
  SELECT a.claim AS longer, a.first_day AS longer_first, a.grain AS longer_grain, b.claim AS shorter, a.most, b.least,
         b.value, b.grain, b.first_day, b.last_day,
         row_number() OVER (PARTITION BY a.claim ORDER BY b.least DESC, b.claim) AS place_of_pair,
         row_number() OVER (PARTITION BY a.claim, b.grain, b.first_day ORDER BY b.least, b.claim) AS once
  FROM lowest AS a
  JOIN highest AS b ON b.line = a.line AND b.area = a.area
  WHERE b.first_day >= a.first_day
    AND b.last_day <= a.last_day
    AND b.last_day - b.first_day < a.last_day - a.first_day
    AND a.document <> b.document
    AND {same_who_and_where}
),
each AS (
  SELECT *, lag(last_day) OVER (PARTITION BY longer, grain ORDER BY first_day) AS last_before FROM within
  WHERE once = 1
)
SELECT longer AS suspect, CAST(shorter AS TEXT) AS others, least AS sum, grain
FROM within
WHERE place_of_pair = 1 AND least > most
  AND (longer_grain = 'half' OR first_day > longer_first)
UNION ALL
SELECT longer, group_concat(shorter), sum(value), grain
FROM each
WHERE last_before IS NULL OR last_before < first_day
GROUP BY longer, grain
HAVING count(*) > 1 AND sum(least) > max(most) AND max(least) <= max(most)
