-- What the ledger knows of a document before it is read.

-- name: known
SELECT document.number, document.published,
       EXISTS (SELECT 1 FROM publication WHERE publication.document = document.number
               AND source = :source AND name = :name) AS published_there,
       EXISTS (SELECT 1 FROM removal WHERE removal.document = document.number) AS removed
FROM document WHERE id = :id

-- name: of_another_source
-- A removed text that turned up elsewhere is a document of that source.
UPDATE document SET source = :source, name = :name, title = :title, publisher = :publisher, published = :published
WHERE number = :document
