-- Looking for the copies of a report in other languages.

-- name: language
SELECT language FROM point WHERE document = :document LIMIT 1

-- name: shared
-- Documents in other languages, published within :days of this one, that state some of its claims' figures:
-- by the index of figures, whatever the size of the ledger; those that state most first.
SELECT theirs.document, count(DISTINCT mine.value) AS figures
FROM json_each(:claims) AS told
CROSS JOIN point AS mine ON mine.claim = told.value
CROSS JOIN point AS theirs
  ON theirs.value = mine.value AND theirs.unit = mine.unit
  AND theirs.published BETWEEN mine.published - :days AND mine.published + :days
  AND theirs.language NOT IN ('', mine.language)
GROUP BY theirs.document
HAVING figures >= :fewest
ORDER BY figures DESC, theirs.document
LIMIT 24

-- name: figures
-- What a document states, in its order.
SELECT p.claim, p.value, p.unit, p.stated, c.quantity, c.relation, i.action, i.counted, p.actor, p.speaker
FROM point AS p
JOIN claim AS c ON c.number = p.claim
JOIN indicator AS i ON i.number = p.indicator
WHERE p.document = :document AND p.value IS NOT NULL AND c.kind <> 'factor'
ORDER BY c.quantity_start

-- name: document
SELECT publisher, title, text, origin FROM document WHERE number = :document
