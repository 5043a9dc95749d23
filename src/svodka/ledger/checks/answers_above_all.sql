-- title: Answers above 100 %
-- why: {suspect.words} and the other answers to one question make {sum} %.
-- Those who are for, against and undecided are different people («43 % за, 38 % против, 29 % не определились»), so the
-- shares of one sentence that are of them make no more than all, give or take what rounding adds.
WITH told AS (
  SELECT p.claim, p.value, min(p.claim) OVER (PARTITION BY c.document, c.sentence_start) AS first
  FROM point AS p
  JOIN claim AS c ON c.number = p.claim
  WHERE p.answers = 1 AND c.origin = c.document
    AND p.claim NOT IN (SELECT claim FROM explained)
)
SELECT first AS suspect, group_concat(CASE WHEN claim <> first THEN claim END) AS others, sum(value) AS sum
FROM told
GROUP BY first
HAVING count(*) > 1 AND sum(value) > 102
