-- What the ledger knows of a document before it is read.

-- name: known
SELECT document.number, document.published,
       EXISTS (SELECT 1 FROM publication WHERE publication.document = document.number
               AND source = :source AND name = :name) AS published_there
FROM document WHERE id = :id
