-- title: A percentage that its two figures do not make
-- why: The change is said to be {suspect.words}; by the two figures beside it it is {share} %.
-- A sentence that tells of one change, by a percentage and by both of its ends («снизилось на 15 %: с 700 до 650»).
-- A percentage is rounded to a whole one, and cut off as often: it fits what is up to one off, and a large one,
-- rounded more, what is a thirtieth of it off («на 70 %», of 71.2). Where the ends go the other way than the
-- percentage, or it is of another thing («as the 1.1 % growth in population»), the sentence was more likely
-- misread than misstated. All three have one verb, or count one thing at one time («3 120-дан 2 740-қа дейін азайып,
-- 12 пайызға төмендеді»).
WITH told AS (
  SELECT p.claim, p.unit, p.change, p.value, p.least, p.most, c.document, c.sentence_start,
         coalesce(c.action_normal, '') AS action, c.counted_normal AS counted,
         coalesce(c.period_from, '') AS starts, coalesce(c.period_to, '') AS ends
  FROM point AS p
  JOIN claim AS c ON c.number = p.claim
  WHERE p.change <> '' AND p.asserted = 1 AND p.least > 0
    AND c.origin = c.document
    AND p.claim NOT IN (SELECT claim FROM explained)
),
alone AS (
  SELECT document, sentence_start,
         max(CASE WHEN unit = '%' AND change IN ('increase', 'decrease') THEN claim END) AS percent,
         max(CASE WHEN unit <> '%' AND change = 'from' THEN claim END) AS first_end,
         max(CASE WHEN unit <> '%' AND change = 'to' THEN claim END) AS last_end
  FROM told
  GROUP BY document, sentence_start
  HAVING count(*) = 3
),
made AS (
  SELECT p.claim AS percent, f.claim AS first_end, t.claim AS last_end, p.least, p.most,
         CASE WHEN p.value > 30 THEN p.value / 30 ELSE 1 END AS slack,
         100.0 * abs(t.value - f.value) / f.value AS share,
         100.0 * CASE p.change WHEN 'increase' THEN t.least / f.most - 1 ELSE 1 - t.most / f.least END AS lowest,
         100.0 * CASE p.change WHEN 'increase' THEN t.most / f.least - 1 ELSE 1 - t.least / f.most END AS highest
  FROM alone AS a
  JOIN told AS p ON p.claim = a.percent
  JOIN told AS f ON f.claim = a.first_end
  JOIN told AS t ON t.claim = a.last_end
  WHERE f.unit = t.unit AND f.action = t.action
    AND (p.action = f.action
         OR (p.counted = f.counted AND p.counted = t.counted AND p.starts = f.starts AND p.ends = t.ends))
    AND (t.value > f.value) = (p.change = 'increase')
    AND coalesce(p.counted IN (f.counted, t.counted), TRUE)
)
SELECT percent AS suspect, CAST(first_end AS TEXT) || ',' || CAST(last_end AS TEXT) AS others, round(share, 1) AS share
FROM made
WHERE least - slack > highest OR most + slack < lowest
