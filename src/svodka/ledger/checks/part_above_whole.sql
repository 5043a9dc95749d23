-- title: A part above its whole
-- why: {suspect.words} is said to be a part of {other.words}, which is less.
-- explains: all
SELECT p.claim AS suspect, CAST(w.claim AS TEXT) AS others
FROM point AS p
JOIN point AS w ON w.claim = p.whole
WHERE p.whole IS NOT NULL
  AND p.asserted = 1 AND w.asserted = 1
  AND p.claim NOT IN (SELECT claim FROM explained) AND w.claim NOT IN (SELECT claim FROM explained)
  AND p.unit = w.unit AND p.change = w.change
  AND p.least > w.most
