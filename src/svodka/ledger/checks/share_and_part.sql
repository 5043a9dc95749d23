-- title: A share that its part does not make
-- why: {suspect.words} is said; the part and the whole beside it make {share} %.
-- A share right behind a part says it again («из 840 кафе у 210, или 35 %, нашли нарушения»). It may be one off,
-- rounded or cut.
WITH told AS (
  SELECT p.claim, part.claim AS part, w.claim AS whole, p.least, p.most,
         100.0 * part.value / w.value AS share,
         100.0 * part.least / w.most AS lowest, 100.0 * part.most / w.least AS highest
  FROM point AS p
  JOIN claim AS c ON c.number = p.claim
  JOIN point AS part ON part.claim = p.restates
  JOIN point AS w ON w.claim = part.whole
  WHERE p.restates IS NOT NULL
    AND c.origin = c.document
    AND p.asserted = 1 AND part.asserted = 1 AND w.asserted = 1
    AND p.claim NOT IN (SELECT claim FROM explained) AND part.claim NOT IN (SELECT claim FROM explained)
    AND part.unit = w.unit AND part.change = w.change
    AND part.least > 0 AND w.least > 0 AND part.most < w.least
)
SELECT claim AS suspect, CAST(part AS TEXT) || ',' || CAST(whole AS TEXT) AS others, round(share, 1) AS share
FROM told
WHERE least - 1 > highest OR most + 1 < lowest
