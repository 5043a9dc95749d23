-- Looking for the document that another one retells.

-- name: alike
-- The documents that share bands with a text, most first, one for each origin.
SELECT other.number, other.origin, max(shared.bands) AS bands, other.text
FROM (SELECT band.document, count(*) AS bands FROM json_each(:bands) AS mine
      JOIN band ON band.hash = mine.value
      WHERE band.document <> :document GROUP BY band.document) AS shared
JOIN document AS other ON other.number = shared.document
GROUP BY other.origin
ORDER BY bands DESC
LIMIT 12

-- name: figures
-- What a document states, as far as it can be compared.
SELECT DISTINCT unit, low, high, counted_normal FROM claim
WHERE document = :document AND kind <> 'factor' AND (low IS NOT NULL OR high IS NOT NULL)
