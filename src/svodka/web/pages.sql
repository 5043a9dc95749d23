-- What the pages ask a ledger beside what the ledger answers itself. Every list goes by an index, and a page
-- of it begins after the last row of the page before.

-- name: newest
-- Documents in the order in which they came in, the last first.
SELECT number, id AS document, title, publisher, published, source, language, added, substr(text, 1, 200) AS opening,
       (SELECT count(*) FROM claim WHERE claim.document = document.number) AS claims
FROM document
WHERE number < :below AND number NOT IN (SELECT document FROM removal)
ORDER BY number DESC
LIMIT :most

-- name: begun
-- Where the last addition begins: the newest document that came in long after the one before it, if it is any of
-- the newest that are looked at. One is looked at after the other, until it is found.
SELECT number, added
FROM document AS d
WHERE number > (SELECT max(number) FROM document) - :most
  AND coalesce((julianday(added) - julianday((SELECT earlier.added FROM document AS earlier
                                              WHERE earlier.number < d.number
                                              ORDER BY earlier.number DESC LIMIT 1))) * 86400 > :pause, 1)
ORDER BY number DESC
LIMIT 1

-- name: added_since
SELECT count(*) AS documents, min(added) AS begun, max(added) AS ended,
       (SELECT count(*) FROM claim WHERE claim.document >= :number) AS claims,
       (SELECT count(*) FROM publication WHERE number >=
         (SELECT min(number) FROM publication WHERE document = :number)) - count(*) AS reprints,
       (SELECT count(*) FROM failure WHERE last >= :begun) AS failed
FROM document WHERE number >= :number

-- name: totals
SELECT (SELECT count(*) FROM document) - (SELECT count(*) FROM removal) AS documents, (SELECT count(*) FROM claim) AS claims,
       (SELECT count(*) FROM finding WHERE id NOT IN (SELECT finding FROM dismissal)) AS findings

-- name: document
SELECT number, id AS document, title, publisher, published, source, language, added, origin, origin_by, text,
       substr(text, 1, 200) AS opening, r.who AS removed_by, r.made AS removed
FROM document LEFT JOIN removal AS r ON r.document = number
WHERE id = :id

-- name: link
SELECT id AS document, title, publisher, published, source, language, added, substr(text, 1, 200) AS opening
FROM document WHERE number = :number

-- name: rewritten
-- The last text of a page or file that was rewritten after a document of it was read; rows of a table are none.
SELECT d.id AS document, d.title, d.publisher, d.published, d.source, d.language, d.added
FROM publication AS p
JOIN document AS d ON d.number = p.document
WHERE d.source = :source AND p.source = :source AND p.media_type <> 'application/json' AND d.number > :number
  AND d.number NOT IN (SELECT document FROM removal)
  AND EXISTS (SELECT * FROM publication AS own WHERE own.document = :number AND own.source = :source
              AND own.media_type <> 'application/json')
ORDER BY d.number DESC
LIMIT 1

-- name: openings
-- Documents that have no title, with the words that they begin with.
SELECT id AS document, title, publisher, published, source, language, substr(text, 1, 200) AS opening
FROM document WHERE title IS NULL AND id IN (SELECT value FROM json_each(:documents))

-- name: retellings
-- Other documents of the same origin, as they were published.
SELECT id AS document, title, publisher, published, source, language, added, substr(text, 1, 200) AS opening
FROM document
WHERE origin = :origin AND number <> :number AND number <> :origin
ORDER BY published, number
LIMIT :most

-- name: publications
SELECT source, title, publisher, published, fetched FROM publication
WHERE document = :number ORDER BY number LIMIT :most

-- name: claims_of
-- The claims of a stretch of a document, in its order. Their findings are those of standing_for, gathered once
-- by origin: claims without a period are thousands in a line, and were gone through for each claim.
WITH quoted AS MATERIALIZED (
  SELECT f.finding, f.claim, copy.origin, p.line, p.first_day, p.last_day, p.least, p.most
  FROM (SELECT DISTINCT origin FROM claim WHERE document = :document) AS own
  CROSS JOIN claim AS copy ON copy.origin = own.origin
  CROSS JOIN finding_claim AS f ON f.claim = copy.number
  LEFT JOIN point AS p ON p.claim = copy.number
)
SELECT c.number, c.record, c.verdict, p.indicator, i.title AS indicator_title, w.quantity AS part_of_words,
       (SELECT count(DISTINCT q.finding) FROM quoted AS q
        WHERE q.claim = c.number
           OR (q.origin = c.origin AND q.line = p.line AND q.first_day IS p.first_day
               AND q.last_day IS p.last_day AND q.least = p.least AND q.most = p.most)) AS findings
FROM claim AS c
LEFT JOIN point AS p ON p.claim = c.number
LEFT JOIN indicator AS i ON i.number = p.indicator
LEFT JOIN claim AS w ON w.number = c.part_of
WHERE c.document = :document AND c.quantity_start >= :start AND c.quantity_start < :end
ORDER BY c.quantity_start, c.number
LIMIT :most

-- name: claim_place
-- Where the quantity of a claim stands.
SELECT quantity_start AS start FROM claim WHERE id = :claim AND document = :document

-- name: statements
SELECT s.start, s."end", s.mode, s.speaker_name AS speaker, s.speaker_role AS role, s.cue
FROM statement AS s
WHERE s.document = :document AND s.start < :end AND s."end" > :start
ORDER BY s.start, s."end" DESC
LIMIT :most

-- name: claim
SELECT c.number, c.document AS document_number, c.record, c.verdict, c.origin, p.indicator,
       i.title AS indicator_title, w.quantity AS part_of_words,
       (SELECT count(DISTINCT f.finding) FROM finding_claim AS f WHERE f.claim IN ({standing_for})) AS findings,
       p.line, p.first_day, p.last_day, p.least, p.most
FROM claim AS c
LEFT JOIN point AS p ON p.claim = c.number
LEFT JOIN indicator AS i ON i.number = p.indicator
LEFT JOIN claim AS w ON w.number = c.part_of
WHERE c.id = :claim

-- name: rejected
-- A claim that was rejected last, as it was then.
SELECT document AS document_number, record FROM correction
WHERE number = (SELECT max(number) FROM correction WHERE claim = :claim) AND verdict = 'reject'
  AND document NOT IN (SELECT document FROM removal)

-- name: parts
SELECT c.record, c.verdict FROM claim AS c WHERE c.part_of = :number ORDER BY c.quantity_start LIMIT :most

-- name: restated
-- Claims that say the same of the same period, whatever their source, and name the same people or place. More is
-- shown here than checks compare: that two claims agree takes less than that they do not fit.
SELECT c.id AS claim, c.record, p.first_day, p.last_day, c.speaker_name AS speaker, c.origin,
       d.id AS document, d.title, d.publisher, d.published, d.source, d.language, substr(d.text, 1, 200) AS opening
FROM point AS this
JOIN point AS p ON p.line = this.line
JOIN claim AS c ON c.number = p.claim
JOIN document AS d ON d.number = p.document
WHERE this.claim = :number AND p.line = :line AND p.first_day IS :first_day AND p.last_day IS :last_day
  AND p.least <= :greatest AND p.most >= :least AND p.asserted = 1 AND p.claim <> :number
  AND (c.origin = :origin
       OR (:first_day IS NOT NULL
           AND (p.actor = this.actor OR p.actor = '' OR this.actor = '')
           AND (p.place = this.place OR p.place = '' OR this.place = '')
           AND (p.country = this.country OR p.country = '' OR this.country = '')
           AND ((p.place <> '' AND p.place = this.place) OR (p.sole_actor <> '' AND p.sole_actor = this.sole_actor)
                OR (p.sole_speaker <> '' AND p.sole_speaker = this.sole_speaker))))
ORDER BY c.origin <> :origin, p.published, p.claim
LIMIT :most

-- name: standing_for
-- A claim c, and those that say the same in a text of the same origin: a finding quotes one of them.
SELECT c.number
UNION
SELECT other.claim
FROM point AS own
JOIN point AS other ON other.line = own.line AND other.first_day IS own.first_day
                    AND other.last_day IS own.last_day AND other.least = own.least AND other.most = own.most
JOIN claim AS copy ON copy.number = other.claim
WHERE own.claim = c.number AND copy.origin = c.origin

-- name: findings_of
SELECT f.id
FROM claim AS c
JOIN finding AS f ON f.number IN (SELECT one.finding FROM finding_claim AS one WHERE one.claim IN ({standing_for}))
WHERE c.number = :number
ORDER BY f.confidence DESC, f.number
LIMIT :most

-- name: findings
-- A page of findings: the surest first, from after the last of the page before.
SELECT f.id, f.confidence, f.number
FROM finding AS f
LEFT JOIN dismissal AS d ON d.finding = f.id
WHERE (f.confidence, -f.number) < (:confidence, -:number)
  AND (:check = '' OR f."check" = :check)
  AND (:dismissed = 1 OR d.finding IS NULL)
  AND (:indicator = 0 OR f.number IN (SELECT one.finding FROM finding_claim AS one JOIN point AS p ON p.claim = one.claim
                                    WHERE p.indicator = :indicator))
ORDER BY f.confidence DESC, f.number
LIMIT :most

-- name: last_check
-- When a check looked last, and how many documents came in since.
SELECT made, (SELECT count(*) FROM document WHERE number > last_check.document
              AND number NOT IN (SELECT document FROM removal)) AS unseen,
       (SELECT count(DISTINCT claim) FROM correction
        WHERE verdict = 'correct' AND made > last_check.made) AS corrected
FROM last_check

-- name: weighed
-- Who states each of some claims, the same in every language, and whether it was corrected after the last check.
SELECT c.id AS claim, p.speaker,
       EXISTS (SELECT * FROM correction AS said, last_check
               WHERE said.claim = c.id AND said.verdict = 'correct' AND said.made > last_check.made) AS corrected
FROM claim AS c JOIN point AS p ON p.claim = c.number
WHERE c.id IN (SELECT value FROM json_each(:claims))

-- name: finding_counts
SELECT f."check" AS name, count(*) AS many
FROM finding AS f
WHERE (:dismissed = 1 OR f.id NOT IN (SELECT finding FROM dismissal))
  AND (:indicator = 0 OR f.number IN (SELECT one.finding FROM finding_claim AS one JOIN point AS p ON p.claim = one.claim
                                    WHERE p.indicator = :indicator))
GROUP BY f."check"
ORDER BY many DESC, name

-- name: finding_indicators
-- What the findings are about, the most frequent first.
SELECT i.number, i.title, count(DISTINCT f.number) AS many
FROM finding AS f
JOIN finding_claim AS one ON one.finding = f.number
JOIN point AS p ON p.claim = one.claim
JOIN indicator AS i ON i.number = p.indicator
WHERE (:dismissed = 1 OR f.id NOT IN (SELECT finding FROM dismissal))
  AND (:check = '' OR f."check" = :check)
GROUP BY i.number
ORDER BY many DESC, i.number
LIMIT :most

-- name: series_facets
-- Everything that the claims of an indicator can be narrowed by.
SELECT p.claim, p.actor, p.place, p.speaker, p.publisher, p.grain, p.first_day, p.last_day, p.narrowing, p.cause
FROM point AS p
WHERE p.indicator = :indicator AND p.asserted = 1 AND p.value IS NOT NULL
ORDER BY p.first_day, p.last_day

-- name: series_words
-- In which words an indicator's actors or places are named.
SELECT p.claim, p.actor, p.place, c.actor_normal AS actor_words, c.place_normal AS place_words
FROM point AS p JOIN claim AS c ON c.number = p.claim
WHERE p.indicator = :indicator

-- name: speakers
-- Who is quoted, with the roles that texts give them.
SELECT p.speaker AS key, c.speaker_name AS name, c.speaker_role AS role, count(*) AS claims,
       min(p.first_day) AS first_day, max(p.last_day) AS last_day
FROM point AS p JOIN claim AS c ON c.number = p.claim
WHERE p.speaker <> ''
GROUP BY p.speaker, c.speaker_name, c.speaker_role

-- name: speaker
SELECT p.speaker AS key, c.speaker_name AS name, c.speaker_role AS role, count(*) AS claims,
       min(p.first_day) AS first_day, max(p.last_day) AS last_day
FROM point AS p JOIN claim AS c ON c.number = p.claim
WHERE p.speaker = :key
GROUP BY c.speaker_name, c.speaker_role

-- name: has_stated
-- Whether an institution has stated a claim.
SELECT 1 FROM point WHERE speaker = :key LIMIT 1

-- name: stated_indicators
SELECT i.number, i.title, count(*) AS claims
FROM point AS p JOIN indicator AS i ON i.number = p.indicator JOIN claim AS c ON c.number = p.claim
WHERE p.speaker = :key AND (:institution = 1 OR (coalesce(c.speaker_name, ''), c.speaker_role) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:said)))
GROUP BY i.number
ORDER BY claims DESC, i.number
LIMIT :most

-- name: stated
-- What a speaker has stated, the last published first.
SELECT c.id AS claim, c.quantity, c.record, p.indicator, i.title AS indicator_title, p.first_day, p.last_day,
       c.speaker_role AS role, coalesce(p.published, 0) AS day, p.claim AS number,
       c.quantity_start - c.sentence_start AS "at", c.quantity_end - c.quantity_start AS length,
       substr(d.text, c.sentence_start + 1, c.sentence_end - c.sentence_start) AS quote,
       d.id AS document, d.title, d.publisher, d.published, d.source, d.language, substr(d.text, 1, 200) AS opening
FROM point AS p
JOIN claim AS c ON c.number = p.claim
JOIN indicator AS i ON i.number = p.indicator
JOIN document AS d ON d.number = p.document
WHERE p.speaker = :key
  AND (:institution = 1 OR (coalesce(c.speaker_name, ''), c.speaker_role) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:said)))
  AND (:indicator = 0 OR p.indicator = :indicator)
  AND (coalesce(p.published, 0) < :day OR coalesce(p.published, 0) = :day AND p.claim < :number)
ORDER BY p.published DESC, p.claim DESC
LIMIT :most

-- name: found_facets
-- What sentences that were found can be narrowed by.
SELECT p.actor, p.place, p.speaker, p.publisher, p.indicator, i.title AS indicator_title, count(*) AS many,
       min(c.actor_normal) AS actor_words, min(c.place_normal) AS place_words
FROM point AS p JOIN indicator AS i ON i.number = p.indicator JOIN claim AS c ON c.number = p.claim
WHERE p.sentence IN (SELECT value FROM json_each(:sentences))
GROUP BY p.actor, p.place, p.speaker, p.publisher, p.indicator
