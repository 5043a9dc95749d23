-- The indicators of a ledger: listing, merging, and placing claims anew.

-- name: listed
-- With their claims and origins, the most frequent first. listing.py says of which points, and by which side a
-- claim is joined: of some indicators their points are looked up, of all of them the claims are gone through.
SELECT i.number, i.title, i.action, i.counted, i.dimension, one.claims, one.origins, one.since, one.until
FROM (SELECT p.indicator, count(*) AS claims, count(DISTINCT c.origin) AS origins,
             min(p.first_day) AS since, max(p.last_day) AS until
      FROM point AS p JOIN claim AS c ON {claim} = p.claim
      WHERE {points}
      GROUP BY p.indicator) AS one
JOIN indicator AS i ON i.number = one.indicator
ORDER BY one.claims DESC, i.number

-- name: listed_points
-- The points of the indicators that a condition holds of.
p.indicator IN (SELECT i.number FROM indicator AS i WHERE {where})

-- name: narrowings
-- What narrows the claims of some indicators that have a figure.
SELECT p.indicator, p.narrowing, p.cause
FROM point AS p
WHERE {points}
  AND p.asserted = 1
  AND p.value IS NOT NULL
  AND (p.narrowing <> '' OR p.cause <> '')

-- name: named
SELECT DISTINCT action, counted FROM indicator

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

-- name: own_concepts
SELECT text FROM concepts WHERE name = 'own'
