-- Looking for the document that another one retells.

-- name: alike
-- Documents of other origins that share bands with this one, those with most first (minhash.py has the
-- chances). Where both days are known they are at most :days apart.
SELECT other.number, other.origin, other.text
FROM (SELECT theirs.document AS number, count(*) AS bands
      FROM json_each(:bands) AS mine JOIN band AS theirs ON theirs.hash = mine.value
      WHERE theirs.document <> :document GROUP BY theirs.document) AS shared
JOIN document AS other ON other.number = shared.number
JOIN document AS this ON this.number = :document
WHERE other.origin <> this.origin
  AND coalesce(abs(julianday(other.published) - julianday(this.published)) <= :days, TRUE)
ORDER BY shared.bands DESC, other.number
LIMIT 24

-- name: figures
-- What a document states, as far as another one can be said to state the same. A factor («вдвое») is
-- reckoned by the writer as often as it is reported.
SELECT DISTINCT coalesce(low, high) AS value, unit, counted_normal FROM claim
WHERE document = :document AND kind <> 'factor' AND coalesce(low, high) IS NOT NULL

-- name: near
-- Documents of other origins, published within :days of this one, that state one of its figures; a figure of
-- two digits only of the same counted, for it has thousands of namesakes in a large ledger.
SELECT other.number, other.origin
FROM document AS this
JOIN claim AS theirs
  ON coalesce(theirs.low, theirs.high) = :value AND theirs.unit = :unit
  AND coalesce(theirs.counted_normal, '') BETWEEN :counted AND :counted_last
JOIN document AS other
  ON other.number = theirs.document AND other.origin <> this.origin
  AND abs(julianday(other.published) - julianday(this.published)) <= :days
WHERE this.number = :document
LIMIT 400

-- name: same_sentence
-- Claims of other origins whose sentence has the same words, the same figure in the same place, and the
-- same period. «За сутки выявлено 5 случаев» is another fact on another day: without a period of known
-- days the two must have been published within :days. CROSS JOIN keeps this order: from the few claims of one
-- document, by their hashes, to others.
SELECT mine.number, mine.origin, theirs.number, theirs.origin
FROM document AS this
CROSS JOIN claim AS mine ON mine.document = this.number
CROSS JOIN claim AS theirs
  ON theirs.passage = mine.passage AND theirs.origin <> mine.origin
  AND theirs.quantity_start - theirs.sentence_start = mine.quantity_start - mine.sentence_start
  AND theirs.low IS mine.low AND theirs.high IS mine.high
  AND theirs.period_from IS mine.period_from AND theirs.period_to IS mine.period_to
CROSS JOIN document AS other ON other.number = theirs.document
WHERE this.number = :document AND mine.passage <> 0 AND theirs.passage <> 0
  AND (mine.period_from IS NOT NULL
       OR coalesce(abs(julianday(other.published) - julianday(this.published)) <= :days, TRUE))
LIMIT 2000

-- name: earliest
-- Of some documents the one that spoke first, wherever it was printed; days that are not known come last.
SELECT number,
       (SELECT min(published) FROM publication WHERE publication.document = document.number) AS day
FROM document WHERE number IN (SELECT value FROM json_each(:documents))
ORDER BY day IS NULL, day, number LIMIT 1

-- name: retellings
SELECT number FROM document WHERE origin = :origin

-- name: join_documents
UPDATE document
SET origin = :root,
    origin_by = CASE WHEN number = :root THEN 'own' WHEN origin_by = 'own' THEN :by ELSE origin_by END
WHERE origin IN (SELECT value FROM json_each(:roots))

-- name: join_claims
-- The claims of a retelling have its origin as far as that states them: the same value, or a rounding of it
-- («более 4,5 тысячи» of 4 610). What an editor adds or gets wrong is his own.
UPDATE claim SET origin = :root
WHERE origin IN (SELECT value FROM json_each(:roots)) AND origin <> :root
  AND EXISTS (
    SELECT 1 FROM claim AS first
    WHERE first.document = :root AND first.unit = claim.unit
      AND (coalesce(first.low, first.high) = coalesce(claim.low, claim.high)
           OR ((first.counted_normal = claim.counted_normal
                -- In another language, or in other words.
                OR (first.indicator = claim.indicator AND claim.counted_normal IS NOT NULL))
               AND coalesce(first.high >= claim.low, TRUE) AND coalesce(first.low <= claim.high, TRUE)
               AND abs(coalesce(first.low, first.high) - coalesce(claim.low, claim.high))
                   <= 0.2 * abs(coalesce(first.low, first.high)))))
