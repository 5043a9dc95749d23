-- Writing one document with what was read from it.

-- name: document
-- Its own origin for now: origins.py looks for an earlier one.
INSERT INTO document (number, id, name, title, publisher, source, published, language, added, reader,
                      origin, text)
SELECT n, :id, :name, :title, :publisher, :source, :published, :language, :added, :reader, n, :text
FROM (SELECT coalesce(max(number), 0) + 1 AS n FROM document)
RETURNING number

-- name: publication
INSERT INTO publication (document, source, name, address, title, publisher, published, fetched,
                         media_type, original)
VALUES (:document, :source, :name, :address, :title, :publisher, :published, :fetched, :media_type,
        :original)

-- name: original
INSERT INTO original (id, length, packed) VALUES (:id, :length, :packed)
ON CONFLICT (id) DO NOTHING

-- name: read_by
UPDATE document SET reader = :reader WHERE number = :document AND reader <> :reader

-- name: statement
INSERT INTO statement (document, start, "end", mode, speaker, speaker_name, speaker_role, cue,
                       confidence, record)
VALUES (:document, :start, :end, :mode, :speaker, :speaker_name, :speaker_role, :cue, :confidence,
        :record)

-- name: claim
-- A claim that was there keeps its number: what refers to it stays.
INSERT INTO claim (id, document, statement, origin, quantity, quantity_start, quantity_end,
                   sentence_start, sentence_end, kind, relation, low, high, unit, change,
                   counted, counted_normal, action, action_normal, actor, actor_normal, place,
                   place_normal, period, period_from, period_to, period_inherited, speaker,
                   speaker_name, speaker_role, mode, factuality, confidence, verdict, passage, record,
                   as_read)
VALUES (:id, :document, :statement, :origin, :quantity, :quantity_start, :quantity_end,
        :sentence_start, :sentence_end, :kind, :relation, :low, :high, :unit, :change,
        :counted, :counted_normal, :action, :action_normal, :actor, :actor_normal, :place,
        :place_normal, :period, :period_from, :period_to, :period_inherited, :speaker,
        :speaker_name, :speaker_role, :mode, :factuality, :confidence, :verdict, :passage, :record,
        :as_read)
ON CONFLICT (id) DO UPDATE SET
  statement = excluded.statement, origin = excluded.origin, quantity = excluded.quantity,
  sentence_start = excluded.sentence_start, sentence_end = excluded.sentence_end,
  kind = excluded.kind, relation = excluded.relation, low = excluded.low, high = excluded.high,
  unit = excluded.unit, change = excluded.change,
  counted = excluded.counted, counted_normal = excluded.counted_normal,
  action = excluded.action, action_normal = excluded.action_normal,
  actor = excluded.actor, actor_normal = excluded.actor_normal,
  place = excluded.place, place_normal = excluded.place_normal,
  period = excluded.period, period_from = excluded.period_from, period_to = excluded.period_to,
  period_inherited = excluded.period_inherited, speaker = excluded.speaker,
  speaker_name = excluded.speaker_name, speaker_role = excluded.speaker_role, mode = excluded.mode,
  factuality = excluded.factuality, confidence = excluded.confidence, verdict = excluded.verdict,
  passage = excluded.passage, record = excluded.record, as_read = excluded.as_read
RETURNING number

-- name: vanished
DELETE FROM claim
WHERE document = :document AND number NOT IN (SELECT value FROM json_each(:kept))

-- name: failure
INSERT INTO failure (address, item, reason, attempts, first, last, published, language, text_column)
VALUES (:address, :item, :reason, 1, :now, :now, :published, :language, :text_column)
ON CONFLICT (address, item) DO UPDATE
SET reason = excluded.reason, attempts = attempts + 1, last = excluded.last,
    published = excluded.published, language = excluded.language, text_column = excluded.text_column

-- name: read_after_all
-- What a document's address failed with as a whole, or under its name, before it was read.
DELETE FROM failure WHERE address = :address AND item IN ('', :name)

-- name: passed
-- What did not fail again when the whole address was read since :begun.
DELETE FROM failure WHERE address = :address AND last < :begun
