-- Taking out documents that were added by mistake, and what rests on them.

-- name: of_source
-- Documents by where they were read from.
SELECT number, id FROM document
WHERE number IN (SELECT document FROM publication
                 WHERE source IN (:name, :path) OR address IN (:name, :path))
ORDER BY number

-- name: of_id
SELECT number, id FROM document WHERE id = :id

-- name: removed
SELECT d.id AS document, r.who, r.made
FROM removal AS r JOIN document AS d ON d.number = r.document
ORDER BY r.made, r.document

-- name: is_removed
SELECT 1 FROM removal WHERE document = :document

-- name: remove
INSERT INTO removal (document, who, made) VALUES (:document, :who, :made)

-- name: restore
DELETE FROM removal WHERE document = :document

-- name: findings
DELETE FROM finding WHERE number IN
  (SELECT f.finding FROM finding_claim AS f JOIN claim AS c ON c.number = f.claim WHERE c.document = :document)

-- name: claims
DELETE FROM claim WHERE document = :document

-- name: statements
DELETE FROM statement WHERE document = :document

-- name: bands
DELETE FROM band WHERE document = :document

-- name: resting
-- Other documents that retell this one, or have a claim that goes back to it.
SELECT number FROM document WHERE origin = :document AND number <> :document
UNION
SELECT document FROM claim WHERE origin = :document AND document <> :document
ORDER BY 1

-- name: own_documents
UPDATE document SET origin = number, origin_by = 'own' WHERE number = :document OR origin = :document

-- name: own_claims
UPDATE claim SET origin = document WHERE origin = :document

-- name: family
-- The first documents of one origin with this one, but for itself.
SELECT other.number FROM document AS this
JOIN document AS other ON other.origin = this.origin AND other.number <> this.number
WHERE this.number = :document
ORDER BY other.number LIMIT :most
