-- What people say of claims.

-- name: said
-- All that was said of a document's claims, in its order; `record` is the claim as it was when something
-- was first said of it.
SELECT claim, quantity_start, quantity_end, verdict, slot, before, after, record
FROM correction WHERE document = :document ORDER BY number

-- name: say
INSERT INTO correction (document, claim, quantity_start, quantity_end, verdict, slot, before, after,
                        record, who, made, reader)
SELECT :document, :claim, :start, :end, :verdict, :slot, :before, :after, :record, :who, :made, reader
FROM document WHERE number = :document

-- name: claim
SELECT document, record, as_read FROM claim WHERE id = :claim

-- name: rejected
-- A claim that was rejected last, as it was then.
SELECT document, record FROM correction
WHERE number = (SELECT max(number) FROM correction WHERE claim = :claim) AND verdict = 'reject'
  AND document NOT IN (SELECT document FROM removal)

-- name: as_read
-- The claims of a document as its reader reads them, and those that only people hold to.
SELECT coalesce(as_read, record), as_read IS NULL AND verdict IS NOT NULL FROM claim
WHERE document = :document ORDER BY quantity_start, number

-- name: doubtful
-- What nobody has judged, the least sure first; the page after :confidence and :number.
SELECT confidence, number, record FROM claim
WHERE verdict IS NULL AND confidence < :below AND (confidence, number) > (:confidence, :number)
ORDER BY confidence, number LIMIT :most

-- name: trail
SELECT claim, verdict, slot, before, after, who, made, correction.reader, document.id
FROM correction JOIN document ON document.number = correction.document
WHERE :claim IS NULL OR claim = :claim ORDER BY correction.number

-- name: older
-- Documents that another reader read.
SELECT number FROM document
WHERE (:all OR reader <> :reader) AND number NOT IN (SELECT document FROM removal) ORDER BY number

-- name: document
SELECT text, id, published, title, publisher, language, source FROM document WHERE number = :number

-- name: reviewed
-- Documents with figures that people judged.
SELECT DISTINCT document FROM correction ORDER BY document

-- name: corrected
-- Claims whose figure a person corrected, wherever a newer reader cuts it.
CREATE TEMP VIEW corrected AS
SELECT DISTINCT c.number AS claim, c.id
FROM correction AS k
JOIN claim AS c ON c.document = k.document AND c.quantity_start < k.quantity_end AND k.quantity_start < c.quantity_end
WHERE k.slot IN ('relation', 'low', 'high', 'unit', 'change')
