-- The figures that copies in other languages share.

-- name: forget
DELETE FROM twin WHERE claim IN (SELECT number FROM claim WHERE document = :document)
                    OR other IN (SELECT number FROM claim WHERE document = :document)

-- name: others
-- Documents of the origin of this one in another language than :language, those that came first.
SELECT other.number
FROM document AS this
JOIN document AS other ON other.origin = this.origin AND other.number <> this.number
WHERE this.number = :document
  AND EXISTS (SELECT 1 FROM point WHERE point.document = other.number AND point.language NOT IN ('', :language))
ORDER BY other.number LIMIT :most

-- name: told
-- The figures of a document in its order.
SELECT p.claim, p.value, p.unit, i.dimension, p.change, p.stated, p.line
FROM point AS p
JOIN claim AS c ON c.number = p.claim
JOIN indicator AS i ON i.number = p.indicator
WHERE p.document = :document AND p.value IS NOT NULL AND c.kind <> 'factor'
ORDER BY c.quantity_start LIMIT :most

-- name: twin
INSERT OR IGNORE INTO twin (claim, other) VALUES (?, ?)
