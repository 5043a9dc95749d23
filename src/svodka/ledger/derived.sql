-- What follows from the claims of a document.

-- name: document
SELECT text, title, publisher, published, language FROM document WHERE number = :document

-- name: claims
SELECT number, id, record FROM claim WHERE document = :document ORDER BY quantity_start

-- name: indicator
SELECT target.number, target.action, target.counted, target.dimension
FROM indicator AS own JOIN indicator AS target ON target.number = coalesce(own.merged, own.number)
WHERE own.action = :action AND own.counted = :counted AND own.dimension = :dimension

-- name: new_indicator
INSERT INTO indicator (action, counted, dimension, title)
VALUES (:action, :counted, :dimension, :title)
RETURNING number, action, counted, dimension

-- name: belongs
UPDATE claim SET indicator = :indicator WHERE number = :claim AND indicator IS NOT :indicator

-- name: forget
DELETE FROM point WHERE document = :document

-- name: point
INSERT INTO point (claim, indicator, document, sentence, line, subject, actor, place, wide, country, speaker,
                   sole_actor, sole_speaker, narrowing, cause, event, known, vague, level, unit, change, stated, value, least, most, first_day,
                   last_day, grain, published, publisher, language, asserted, provisional, whole, listed, complete,
                   moved, base_first, base_last, restates, answers, bare, unread, extreme, extreme_since, confidence)
VALUES (:claim, :indicator, :document, :sentence, :line, :subject, :actor, :place, :wide, :country, :speaker,
        :sole_actor, :sole_speaker, :narrowing, :cause, :event, :known, :vague, :level, :unit, :change, :stated, :value, :least, :most, :first_day,
        :last_day, :grain, :published, :publisher, :language, :asserted, :provisional, :whole, :listed, :complete,
        :moved, :base_first, :base_last, :restates, :answers, :bare, :unread, :extreme, :extreme_since, :confidence)

-- name: sentence
SELECT number FROM sentence WHERE document = :document AND start = :start AND "end" = :end

-- name: new_sentence
INSERT INTO sentence (document, start, "end") VALUES (:document, :start, :end) RETURNING number

-- name: words
INSERT INTO sentence_words (rowid, words, around) VALUES (:sentence, :words, :around)
