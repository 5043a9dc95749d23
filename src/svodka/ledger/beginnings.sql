-- Ids by their beginning. They are hexadecimal: what is before 'g' behind the beginning begins with it.

-- name: claim
-- Those that were rejected as well: a person may think again.
SELECT id FROM claim WHERE id >= :name AND id < :name || 'g'
UNION
SELECT claim FROM correction WHERE claim >= :name AND claim < :name || 'g'
ORDER BY 1 LIMIT :most

-- name: finding
-- Those that were dismissed as well, found now or not.
SELECT id FROM finding WHERE id >= :name AND id < :name || 'g'
UNION
SELECT finding FROM dismissal WHERE finding >= :name AND finding < :name || 'g'
ORDER BY 1 LIMIT :most

-- name: document
SELECT id FROM document WHERE id >= :name AND id < :name || 'g' ORDER BY id LIMIT :most
