-- What follows from the claims of a document.

-- name: document
SELECT text, title, publisher, published FROM document WHERE number = :document

-- name: claims
SELECT number, id, record FROM claim WHERE document = :document ORDER BY quantity_start

-- name: indicator
SELECT number, coalesce(merged, number) FROM indicator
WHERE action = :action AND counted = :counted AND dimension = :dimension

-- name: new_indicator
INSERT INTO indicator (action, counted, dimension, title)
VALUES (:action, :counted, :dimension, :title)
RETURNING number, number

-- name: belongs
UPDATE claim SET indicator = :indicator WHERE number = :claim AND indicator IS NOT :indicator

-- name: forget
DELETE FROM point WHERE document = :document

-- name: point
INSERT INTO point (claim, indicator, document, sentence, line, subject, actor, place, wide, speaker,
                   narrowing, cause, event, level, unit, change, stated, value, least, most, first_day,
                   last_day, grain, published, publisher, asserted, whole, listed, complete, confidence)
VALUES (:claim, :indicator, :document, :sentence, :line, :subject, :actor, :place, :wide, :speaker,
        :narrowing, :cause, :event, :level, :unit, :change, :stated, :value, :least, :most, :first_day,
        :last_day, :grain, :published, :publisher, :asserted, :whole, :listed, :complete, :confidence)

-- name: sentence
SELECT number FROM sentence WHERE document = :document AND start = :start AND "end" = :end

-- name: new_sentence
INSERT INTO sentence (document, start, "end") VALUES (:document, :start, :end) RETURNING number

-- name: words
INSERT INTO sentence_words (rowid, words, around) VALUES (:sentence, :words, :around)

-- name: own_concepts
SELECT text FROM concepts WHERE name = 'own'
