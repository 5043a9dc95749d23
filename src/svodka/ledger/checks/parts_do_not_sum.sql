-- title: Parts that do not sum to their whole
-- why: The parts of {suspect.words} make {sum}.
-- Parts that the text says are all («остальные 40», «: 64 женщины и 56 детей») must make the whole; the items
-- of a list and those behind a colon, which do not overlap, must not make more than it. Parts that make less than
-- half were more likely read as parts of too much («163 выезда, из них на пожары: …») than misstated.
WITH parts AS (
  SELECT p.whole, p.claim, p.least, p.most, p.value, p.listed, p.complete, w.least AS whole_least,
         w.most AS whole_most
  FROM point AS p
  JOIN point AS w ON w.claim = p.whole
  WHERE p.whole IS NOT NULL
    AND (p.complete = 1 OR p.listed = 1)
    AND p.asserted = 1 AND w.asserted = 1
    AND p.claim NOT IN (SELECT claim FROM explained) AND w.claim NOT IN (SELECT claim FROM explained)
    AND p.value IS NOT NULL AND w.value IS NOT NULL
    AND p.unit = w.unit AND p.change = w.change
)
SELECT whole AS suspect, group_concat(claim) AS others, sum(value) AS sum
FROM parts
GROUP BY whole
HAVING count(*) > 1
   AND max(least) <= max(whole_most)
   AND ((min(complete) = 1 AND (sum(least) > max(whole_most) OR (sum(most) < max(whole_least) AND 2 * sum(most) > max(whole_least))))
        OR (min(listed) = 1 AND sum(least) > max(whole_most)))
