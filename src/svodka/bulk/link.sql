-- From what is derived of the parts (seen_document, seen_claim, seen_point: derive.py) to the tables of a ledger.

-- name: document
-- A text once, numbered in the order of parts; its day is that of the first place that knows one, where it is
-- read; first_day is when it was first published anywhere. base: the claims of the documents before it.
CREATE TABLE document AS
WITH place AS (SELECT * EXCLUDE (bands) FROM seen_document),
first AS (SELECT * FROM place QUALIFY row_number() OVER (PARTITION BY id ORDER BY part, item) = 1),
read AS (
  SELECT id, part, item, published, claims FROM place
  QUALIFY row_number() OVER (PARTITION BY id ORDER BY published IS NULL, part, item) = 1
)
SELECT row_number() OVER told AS number, first.id, first.name, first.title, first.publisher, first.source,
       read.published, first.language, read.part, read.item, read.claims,
       CAST(sum(read.claims) OVER (told ROWS UNBOUNDED PRECEDING) - read.claims AS BIGINT) AS base,
       CAST(row_number() OVER told AS BIGINT) AS origin, 'own' AS origin_by
FROM first JOIN read ON read.id = first.id
WINDOW told AS (ORDER BY first.part, first.item)

-- name: indicator
-- Numbered in the order in which a ledger meets them.
CREATE TABLE indicator AS
SELECT row_number() OVER (ORDER BY met) AS number, action, counted, dimension, title
FROM (
  SELECT p.action, p.counted, p.dimension, min(p.title) AS title, min((d.number, p.turn)) AS met
  FROM seen_point AS p JOIN document AS d ON d.part = p.part AND d.item = p.item
  GROUP BY p.action, p.counted, p.dimension
)

-- name: alike
-- Documents that share a band of MinHash with another one not more than {days} days away, or where a day is
-- not known. By sorting, not by pairs; {slice} of {slices} at a time.
INSERT INTO active
SELECT DISTINCT number FROM (
  SELECT number, day, count(*) OVER same AS many, count(day) OVER same AS dated,
         lag(day) OVER by_day AS before, lead(day) OVER by_day AS after
  FROM (
    SELECT d.number, CAST(d.published AS DATE) AS day, unnest(s.bands) AS hash
    FROM seen_document AS s JOIN document AS d ON d.part = s.part AND d.item = s.item
  )
  WHERE abs(hash % {slices}) = {slice}
  WINDOW same AS (PARTITION BY hash), by_day AS (PARTITION BY hash ORDER BY day)
)
WHERE many > 1 AND (dated < many OR day - before <= {days} OR after - day <= {days})

-- name: figure
-- What dated documents state, as origins.sql has it.
CREATE TABLE figure AS
SELECT DISTINCT d.number AS document, date_diff('day', DATE '1970-01-01', CAST(d.published AS DATE)) AS day,
       coalesce(c.low, c.high) AS value, c.unit, c.counted_normal AS counted
FROM seen_claim AS c JOIN document AS d ON d.part = c.part AND d.item = c.item
WHERE c.kind <> 'factor' AND coalesce(c.low, c.high) IS NOT NULL AND d.published IS NOT NULL

-- name: retold
-- Documents that state telling figures of another one within {days} days: figures of more than two digits, or
-- of two and of the same counted. Days are taken in buckets, so that only neighbours are compared.
INSERT INTO active
WITH telling AS (
  SELECT f.document, f.day, f.value, f.unit, coalesce(f.counted, '') AS counted,
         CASE WHEN t.digits = 2 THEN coalesce(f.counted, '') ELSE '' END AS same,
         least(t.digits, 3) - 1 AS weight
  FROM figure AS f JOIN told AS t ON t.value = f.value
),
theirs AS (
  SELECT DISTINCT document, day, value, unit, same, unnest([-1, 0, 1]) + day // ({days} + 1) AS bucket
  FROM telling
)
SELECT DISTINCT unnest([one, other]) FROM (
  SELECT mine.document AS one, theirs.document AS other
  FROM telling AS mine
  JOIN theirs ON theirs.bucket = mine.day // ({days} + 1) AND theirs.value = mine.value
             AND theirs.unit = mine.unit AND theirs.same = mine.same
  WHERE theirs.document <> mine.document AND abs(theirs.day - mine.day) <= {days}
  GROUP BY mine.document, theirs.document
  HAVING sum(mine.weight) >= {weight}
)

-- name: repeated
-- Documents that have a sentence with the same figure in the same place, and the same period, as another.
INSERT INTO active
SELECT DISTINCT unnest(documents) FROM (
  SELECT list(DISTINCT d.number) AS documents
  FROM seen_claim AS c JOIN document AS d ON d.part = c.part AND d.item = c.item
  WHERE c.passage <> 0
  GROUP BY c.passage, c.quantity_start - c.sentence_start, c.low, c.high, c.period_from, c.period_to
)
WHERE len(documents) > 1

-- name: copied
-- Documents that state {fewest} telling figures of one in another language within {days} days.
INSERT INTO active
WITH telling AS (
  SELECT DISTINCT d.number AS document, p.published AS day, p.value, p.unit, p.language
  FROM seen_point AS p
  JOIN told AS t ON t.value = p.stated
  JOIN document AS d ON d.part = p.part AND d.item = p.item
  WHERE p.value IS NOT NULL AND p.published IS NOT NULL AND p.language <> ''
),
theirs AS (SELECT *, unnest([-1, 0, 1]) + day // ({days} + 1) AS bucket FROM telling)
SELECT DISTINCT unnest([one, other]) FROM (
  SELECT mine.document AS one, theirs.document AS other
  FROM telling AS mine
  JOIN theirs ON theirs.bucket = mine.day // ({days} + 1) AND theirs.value = mine.value
             AND theirs.unit = mine.unit
  WHERE theirs.language <> mine.language AND abs(theirs.day - mine.day) <= {days}
  GROUP BY mine.document, theirs.document
  HAVING count(DISTINCT mine.value) >= {fewest}
)

-- name: texts
-- The texts of the documents that may have an origin elsewhere, in their order.
COPY (
  SELECT d.number, d.id, d.title, d.publisher, d.language, t.text
  FROM read_parquet($texts, filename = true, file_row_number = true) AS t
  JOIN document AS d ON d.part = parse_path(t.filename)[-2] AND d.item = t.file_row_number
  WHERE d.number IN (SELECT number FROM active)
  ORDER BY d.number
) TO '{file}' (FORMAT parquet, ROW_GROUP_SIZE 20000)

-- name: seen
-- Where and when each of them was seen, in the order in which a ledger meets them.
COPY (
  SELECT d.number, coalesce(s.source, '') AS source, coalesce(s.name, '') AS name, s.published
  FROM seen_document AS s JOIN document AS d ON d.id = s.id
  WHERE d.number IN (SELECT number FROM active)
  ORDER BY s.part, s.item
) TO '{file}' (FORMAT parquet)

-- name: stated
-- Their claims.
COPY (
  SELECT d.base + c.row AS number, d.number AS document, i.number AS indicator,
         c.* EXCLUDE (part, item, row, part_of, quote)
  FROM seen_claim AS c
  JOIN document AS d ON d.part = c.part AND d.item = c.item
  JOIN seen_point AS p ON p.part = c.part AND p.item = c.item AND p.row = c.row
  JOIN indicator AS i ON i.action = p.action AND i.counted = p.counted AND i.dimension = p.dimension
  WHERE d.number IN (SELECT number FROM active)
  ORDER BY 2, 1
) TO '{file}' (FORMAT parquet)

-- name: placed
-- What is derived of these.
COPY (
  SELECT d.base + p.row AS claim, i.number AS indicator, d.number AS document, 0 AS sentence,
         p.* EXCLUDE (part, item, row, turn, whole, restates, action, counted, dimension, title)
  FROM seen_point AS p
  JOIN document AS d ON d.part = p.part AND d.item = p.item
  JOIN indicator AS i ON i.action = p.action AND i.counted = p.counted AND i.dimension = p.dimension
  WHERE d.number IN (SELECT number FROM active)
  ORDER BY 3, 1
) TO '{file}' (FORMAT parquet)

-- name: document_origins
UPDATE document SET origin = o.origin, origin_by = o.origin_by
FROM read_parquet($file) AS o WHERE o.number = document.number

-- name: write_document
COPY (SELECT * EXCLUDE (part, item, base) FROM document ORDER BY number)
TO '{file}' (FORMAT parquet, COMPRESSION zstd)

-- name: write_indicator
COPY (SELECT * FROM indicator ORDER BY number) TO '{file}' (FORMAT parquet, COMPRESSION zstd)

-- name: write_point
-- In the order of lines: a series and a check read what lies together.
COPY (
  SELECT d.base + p.row AS claim, i.number AS indicator, d.number AS document, d.base + p.whole AS whole,
         d.base + p.restates AS restates,
         p.* EXCLUDE (part, item, row, turn, whole, restates, action, counted, dimension, title, publisher),
         coalesce(d.publisher, '') AS publisher
  FROM seen_point AS p
  JOIN document AS d ON d.part = p.part AND d.item = p.item
  JOIN indicator AS i ON i.action = p.action AND i.counted = p.counted AND i.dimension = p.dimension
  ORDER BY i.number, p.line, p.first_day, p.last_day, 1
) TO '{file}' (FORMAT parquet, COMPRESSION zstd)

-- name: write_claim
-- In the order of indicators.
COPY (
  SELECT d.base + c.row AS number, d.number AS document, coalesce(o.origin, d.number) AS origin, p.indicator,
         d.base + c.part_of AS part_of, c.* EXCLUDE (part, item, row, part_of)
  FROM seen_claim AS c
  JOIN document AS d ON d.part = c.part AND d.item = c.item
  LEFT JOIN read_parquet('{points}') AS p ON p.claim = d.base + c.row
  LEFT JOIN read_parquet('{origins}') AS o ON o.number = d.base + c.row
  ORDER BY p.indicator, 1
) TO '{file}' (FORMAT parquet, COMPRESSION zstd)
