-- One indicator over time. Runs in SQLite, and in DuckDB over Parquet of the tables of the same names.

-- name: series
-- The claims of an indicator that have a number, period by period; what a text denies or plans is left out.
SELECT p.line, p.grain, p.first_day, p.last_day, p.actor, p.place, p.wide, p.country, p.speaker,
       p.sole_actor, p.sole_speaker, p.event, p.vague, p.narrowing,
       p.cause, p.unit, p.change, p.value, p.least, p.most, p.listed, p.published, p.publisher,
       p.whole IS NOT NULL AS part, p.level, c.id, c.origin, c.relation, c.low, c.high, c.quantity,
       c.actor_normal AS actor_words, c.place_normal AS place_words, c.speaker_name,
       c.unit AS stated_unit, c.change AS stated_change, c.confidence, p.language, d.id AS document_id, d.source,
       substr(d.text, c.sentence_start + 1, c.sentence_end - c.sentence_start) AS quote,
       p.claim
FROM point AS p
JOIN claim AS c ON c.number = p.claim
JOIN document AS d ON d.number = p.document
WHERE p.indicator = $indicator
  AND p.asserted = 1
  AND p.value IS NOT NULL
  AND ($grain = '' OR p.grain = $grain)
  AND ($since IS NULL OR p.last_day >= $since)
  AND ($until IS NULL OR p.first_day <= $until)
ORDER BY p.first_day, p.last_day, p.line, p.most - p.least, p.published, p.claim

-- name: twins
-- The claims of an indicator, and those of copies in other languages that are the same statement; which
-- indicator the words of the latter give.
SELECT t.claim, t.other, q.indicator
FROM point AS p
JOIN twin AS t ON t.claim = p.claim
JOIN point AS q ON q.claim = t.other
WHERE p.indicator = $indicator
ORDER BY t.claim, t.other
