-- title: Answers above 100 %
-- why: {suspect.words} and the other answers to one question make {sum} %.
-- Those who are for, against and undecided are different people («43 % за, 38 % против, 29 % не определились»), so the
-- shares that are of them make no more than all, give or take what rounding adds; «около 56 %» may be a little less.
WITH told AS (
  SELECT p.claim, p.value, CASE WHEN c.relation = 'approx' THEN p.least ELSE p.value END AS least,
         min(p.claim) OVER (PARTITION BY c.document, p.answers) AS first
  FROM point AS p
  JOIN claim AS c ON c.number = p.claim
  WHERE p.answers > 0 AND c.origin = c.document
    AND p.claim NOT IN (SELECT claim FROM explained)
)
SELECT first AS suspect, group_concat(CASE WHEN claim <> first THEN claim END) AS others, sum(value) AS sum
FROM told
GROUP BY first
HAVING count(*) > 1 AND sum(least) > 102
