-- The indicators of a ledger: listing, merging, and placing claims anew.

-- name: listed
-- With their claims and origins, the most frequent first. listing.py adds the words asked for.
SELECT i.number, i.title, i.action, i.counted, i.dimension, count(*) AS claims,
       count(DISTINCT c.origin) AS origins, min(p.first_day) AS since, max(p.last_day) AS until
FROM point AS p
JOIN indicator AS i ON i.number = p.indicator
JOIN claim AS c ON c.number = p.claim
WHERE :number IS NULL OR i.number = :number
GROUP BY i.number, i.title, i.action, i.counted, i.dimension
ORDER BY claims DESC, i.number

-- name: indicator
SELECT number, title, merged FROM indicator WHERE number = :number

-- name: merge
-- Also what was merged into it before.
UPDATE indicator SET merged = :into WHERE number = :number OR merged = :number

-- name: split
UPDATE indicator SET merged = NULL WHERE number = :number

-- name: documents_of
SELECT DISTINCT document FROM point WHERE indicator = :number ORDER BY document

-- name: documents
SELECT DISTINCT document FROM claim ORDER BY document

-- name: concepts
INSERT INTO concepts (name, text, added) VALUES (:name, :text, :now)
ON CONFLICT (name) DO UPDATE SET text = excluded.text, added = excluded.added

-- name: no_concepts
DELETE FROM concepts WHERE name = :name

-- name: unused
-- Indicators that no claim has any more and nobody merged.
DELETE FROM indicator
WHERE merged IS NULL
  AND number NOT IN (SELECT indicator FROM point)
  AND number NOT IN (SELECT indicator FROM claim WHERE indicator IS NOT NULL)
  AND number NOT IN (SELECT merged FROM indicator WHERE merged IS NOT NULL)
