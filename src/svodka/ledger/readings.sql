-- What an export takes out of a ledger: documents in the order of their days, and the claims of each.

-- name: documents
SELECT number FROM document
WHERE number NOT IN (SELECT document FROM removal)
  AND (:since IS NULL OR published >= :since)
  AND (:until IS NULL OR published <= :until)
ORDER BY published, number;

-- name: claims
SELECT record FROM claim WHERE document = :document ORDER BY quantity_start, number;
