-- Findings: what checks report, kept between runs.

-- name: claims
-- The claims of findings, with what is quoted of them.
SELECT c.number, c.id, c.quantity, c.relation, c.low, c.high, c.unit AS stated_unit, c.change AS stated_change,
       c.number IN (SELECT claim FROM corrected) AS corrected, p.first_day, p.last_day, p.published, c.confidence,
       d.id AS document, d.title, d.publisher, d.source, substr(d.text, c.sentence_start + 1, c.sentence_end - c.sentence_start) AS quote,
       c.speaker_name, c.quantity_start - c.sentence_start AS "at", c.quantity_end - c.quantity_start AS length
FROM claim AS c
JOIN point AS p ON p.claim = c.number
JOIN document AS d ON d.number = c.document
WHERE c.number IN (SELECT value FROM json_each(:numbers))

-- name: page
-- The surest first. Claims that were deleted since take their findings with them.
SELECT f.number, f.id, f."check", f.why, f.confidence, f.found, d.reason, d.who, d.made
FROM finding AS f
LEFT JOIN dismissal AS d ON d.finding = f.id
WHERE (:check = '' OR f."check" = :check)
  AND (:dismissed = 1 OR d.finding IS NULL)
  AND (:id = '' OR f.id = :id)
ORDER BY f.confidence DESC, f.number
LIMIT :limit OFFSET :offset

-- name: claims_of
SELECT finding, position, claim FROM finding_claim
WHERE finding IN (SELECT value FROM json_each(:findings))
ORDER BY finding, position

-- name: dismissed
SELECT finding FROM dismissal

-- name: known
SELECT id, found FROM finding

-- name: newest
SELECT coalesce(max(number), 0) FROM document

-- name: checked
INSERT OR REPLACE INTO last_check (one, made, document) VALUES (1, :now, :newest)

-- name: clear
DELETE FROM finding

-- name: finding
-- None of claims that went while the checks ran.
INSERT INTO finding (id, "check", why, confidence, found)
SELECT :id, :check, :why, :confidence, :found
WHERE NOT EXISTS (SELECT 1 FROM json_each(:claims) WHERE value NOT IN (SELECT number FROM claim))
ON CONFLICT (id) DO NOTHING
RETURNING number

-- name: finding_claim
INSERT INTO finding_claim (finding, position, claim) VALUES (:finding, :position, :claim)

-- name: dismiss
INSERT INTO dismissal (finding, reason, who, made) VALUES (:id, :reason, :who, :now)
ON CONFLICT (finding) DO UPDATE SET reason = excluded.reason, who = excluded.who, made = excluded.made

-- name: restore
DELETE FROM dismissal WHERE finding = :id
