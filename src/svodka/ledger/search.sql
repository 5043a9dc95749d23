-- Full-text search over the sentences that hold claims.

-- Of each facet that is asked for, the condition on a claim p. One name is an equation, so that the index
-- gives the newest first.
-- name: facet_actor
p.actor = :actor
-- name: facet_actors
p.actor IN (SELECT value FROM json_each(:actors))
-- name: facet_place
p.place = :place
-- name: facet_places
p.place IN (SELECT value FROM json_each(:places))
-- name: facet_speaker
p.speaker = :speaker
-- name: facet_publisher
p.publisher = :publisher
-- name: facet_publishers
p.publisher IN (SELECT value FROM json_each(:publishers))
-- name: facet_indicators
p.indicator IN (SELECT value FROM json_each(:indicators))
-- name: facet_since
p.last_day >= :since
-- name: facet_until
p.first_day <= :until

-- name: names
-- Each actor, place or publisher once, from one to the next of the index.
WITH RECURSIVE names (name) AS (
  SELECT min({column}) FROM point
  UNION ALL
  SELECT (SELECT min({column}) FROM point WHERE {column} > name) FROM names WHERE name IS NOT NULL
)
SELECT name FROM names WHERE name IS NOT NULL

-- name: stated
-- In which words a number is stated that a text does not write out: «220 тысяч» of 220000.
SELECT DISTINCT c.quantity, p.language
FROM claim AS c JOIN point AS p ON p.claim = c.number
WHERE coalesce(c.low, c.high) = :number AND c.quantity NOT LIKE '%' || :digits || '%'
LIMIT :most

-- name: words
-- The best first; what is in the sentence counts twice what stands around it.
SELECT rowid, bm25(sentence_words, 2.0, 1.0) AS rank
FROM sentence_words
WHERE sentence_words MATCH :match
ORDER BY rank
LIMIT :limit OFFSET :offset

-- name: words_and_facets
SELECT w.rowid, bm25(sentence_words, 2.0, 1.0) AS rank
FROM sentence_words AS w
WHERE sentence_words MATCH :match
  AND EXISTS (SELECT 1 FROM point AS p INDEXED BY point_sentence WHERE p.sentence = w.rowid AND {facets})
ORDER BY rank
LIMIT :limit OFFSET :offset

-- name: facets_alone
-- Without words: the newest first.
SELECT DISTINCT p.sentence
FROM point AS p
WHERE {facets}
ORDER BY p.published DESC
LIMIT :limit OFFSET :offset

-- name: sentences
-- The claims of sentences, with the sentence and its document.
SELECT p.sentence, c.id AS claim, c.quantity, c.relation, c.low, c.high, c.unit AS stated_unit,
       c.change AS stated_change, c.number IN (SELECT claim FROM corrected) AS corrected, i.title AS indicator, i.number AS indicator_number,
       p.first_day, p.last_day, c.actor, c.place, c.speaker_name AS speaker, c.confidence, c.factuality,
       c.quantity_start - s.start AS "at", c.quantity_end - c.quantity_start AS length,
       substr(d.text, s.start + 1, s."end" - s.start) AS quote, d.id AS document, d.title, d.publisher,
       d.published, d.source
FROM point AS p
JOIN sentence AS s ON s.number = p.sentence
JOIN claim AS c ON c.number = p.claim
JOIN document AS d ON d.number = p.document
JOIN indicator AS i ON i.number = p.indicator
WHERE p.sentence IN (SELECT value FROM json_each(:sentences))
  AND {facets}
ORDER BY c.quantity_start
