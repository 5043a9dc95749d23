-- title: Copies in two languages that differ
-- why: One report gives {suspect.words} in one language and {other.words} in another.
-- why-many: One report gives {suspect.words} in one language, where its other copies give {other.words}.
-- explains: suspect
-- Documents of one origin in different languages that have most of their figures in common. Two figures are of
-- one place where they are the only ones of their indicator, periods that are both known are the same, and no
-- common figure stands between them in one copy only. Or where the figures right before and right after both
-- are common, the catalogue does not know them to be of different things, and they differ as slips do: by a
-- power of ten, by one digit of three or more, by two neighbouring digits that changed places.
-- What a copy leaves out or adds is no difference: neither figure may be stated anywhere in the other copy, and
-- rounding that agrees is agreement. «Больше 17» excludes no 17 000 by itself, but is another bound than
-- «больше 17 тысяч» in a copy, and no rounding of 17 000. Where three copies are there, the one that stands
-- alone is the one that does not fit; of two it is the later, which may be the one that is right.
WITH digits (ten) AS (VALUES (1), (10), (100), (1000), (10000), (100000), (1000000), (10000000), (100000000)),
powers AS MATERIALIZED (SELECT CAST(ten AS BIGINT) AS ten FROM digits),
families AS MATERIALIZED (
  SELECT d.origin FROM (SELECT DISTINCT document, language FROM point WHERE language <> '') AS spoken
  JOIN document AS d ON d.number = spoken.document
  GROUP BY d.origin
  HAVING min(spoken.language) <> max(spoken.language)
),
told AS MATERIALIZED (
  SELECT p.claim, p.document, d.origin, p.language, p.published, p.indicator, p.known, p.cause, p.change,
         CASE WHEN p.stated < 1e12 THEN CAST(p.stated AS BIGINT) ELSE 0 END AS number, p.stated,
         p.unit, p.value, p.least, p.most, p.first_day, p.last_day, p.asserted,
         row_number() OVER (PARTITION BY p.document ORDER BY c.quantity_start, p.claim) AS place,
         count(*) OVER (PARTITION BY p.document, p.unit, p.value) AS said,
         count(*) OVER (PARTITION BY p.document, p.indicator) AS alike
  FROM families AS f
  JOIN document AS d ON d.origin = f.origin
  JOIN point AS p ON p.document = d.number
  JOIN claim AS c ON c.number = p.claim
  WHERE p.value > 0 AND p.language <> '' AND p.document NOT IN (SELECT document FROM rewritten)
),
common AS MATERIALIZED (
  SELECT a.document AS mine, b.document AS theirs, a.place AS here, b.place AS there
  FROM told AS a
  JOIN told AS b ON b.origin = a.origin AND b.language <> a.language AND b.unit = a.unit AND b.value = a.value
  WHERE a.said = 1 AND b.said = 1
),
sizes AS MATERIALIZED (SELECT document, count(*) AS figures FROM told GROUP BY document),
copies AS MATERIALIZED (
  SELECT c.mine, c.theirs
  FROM common AS c
  JOIN sizes AS m ON m.document = c.mine
  JOIN sizes AS t ON t.document = c.theirs
  GROUP BY c.mine, c.theirs, m.figures, t.figures
  HAVING count(*) >= 2 AND 2 * count(*) >= m.figures AND 2 * count(*) >= t.figures
),
free AS MATERIALIZED (
  -- A figure that is common to two copies has its partner there.
  SELECT f.mine, f.theirs, t.* FROM copies AS f JOIN told AS t ON t.document = f.mine
  WHERE NOT EXISTS (SELECT 1 FROM common AS c WHERE c.mine = f.mine AND c.theirs = f.theirs AND c.here = t.place)
),
pairs AS MATERIALIZED (
  SELECT a.claim AS one, b.claim AS other, a.mine, a.theirs, a.place AS here, b.place AS there,
         coalesce(a.published, 0) AS published, coalesce(b.published, 0) AS published_there,
         a.indicator = b.indicator AND a.alike = 1 AND b.alike = 1 AND a.cause = b.cause AS alone,
         (a.known = 0 OR b.known = 0 OR a.indicator = b.indicator)
         AND ((a.value / b.value) IN (10, 100, 1000, 1000000) OR (b.value / a.value) IN (10, 100, 1000, 1000000)
              OR (a.number = a.stated AND b.number = b.stated AND EXISTS (
                SELECT 1 FROM powers AS p
                WHERE a.number % ten = b.number % ten
                  AND ((a.number >= 100 AND a.number - a.number % (10 * ten) = b.number - b.number % (10 * ten))
                       OR (a.number - a.number % (100 * ten) = b.number - b.number % (100 * ten)
                           AND a.number % (100 * ten) - a.number % (10 * ten) = 10 * (b.number % (10 * ten) - b.number % ten)
                           AND 10 * (a.number % (10 * ten) - a.number % ten)
                               = b.number % (100 * ten) - b.number % (10 * ten)))))) AS slip,
         a.asserted = 1 AND b.asserted = 1 AND a.change = b.change AS comparable,
         coalesce(a.first_day = b.first_day, TRUE) AND coalesce(a.last_day = b.last_day, TRUE) AS same_period,
         a.least <= b.most AND b.least <= a.most
         AND CASE WHEN a.least > -1e300 AND a.most < 1e300 AND b.least > -1e300 AND b.most < 1e300 THEN TRUE
                  WHEN (a.least > -1e300) = (b.least > -1e300) AND (a.most < 1e300) = (b.most < 1e300)
                  THEN a.value <= 1.05 * b.value AND b.value <= 1.05 * a.value
                  ELSE a.value <= 1.5 * b.value AND b.value <= 1.5 * a.value END AS agree,
         a.value <= 1.2 * b.value AND b.value <= 1.2 * a.value AS near
  FROM free AS a
  JOIN free AS b ON b.mine = a.theirs AND b.theirs = a.mine AND b.unit = a.unit
),
apart AS MATERIALIZED (
  SELECT p.* FROM pairs AS p
  WHERE p.comparable AND NOT p.agree
    AND NOT EXISTS (SELECT 1 FROM pairs AS x WHERE x.agree AND x.near AND x.one = p.one AND x.theirs = p.theirs)
    AND NOT EXISTS (SELECT 1 FROM pairs AS x WHERE x.agree AND x.near AND x.other = p.other AND x.mine = p.mine)
),
differing AS MATERIALIZED (
  SELECT d.one, d.other, d.mine, d.theirs, d.published, d.published_there
  FROM apart AS d
  WHERE (d.alone AND d.same_period
         AND NOT EXISTS (SELECT 1 FROM common AS c
                         WHERE c.mine = d.mine AND c.theirs = d.theirs
                           AND ((c.here < d.here AND c.there > d.there) OR (c.here > d.here AND c.there < d.there))))
     OR (d.slip
         AND EXISTS (SELECT 1 FROM common AS c
                 WHERE c.mine = d.mine AND c.theirs = d.theirs AND c.here = d.here - 1 AND c.there = d.there - 1)
         AND EXISTS (SELECT 1 FROM common AS c
                     WHERE c.mine = d.mine AND c.theirs = d.theirs AND c.here = d.here + 1 AND c.there = d.there + 1))
),
weighed AS (
  SELECT d.*, count(*) OVER (PARTITION BY d.one) AS against, count(*) OVER (PARTITION BY d.other) AS against_other
  FROM differing AS d
)
SELECT one AS suspect, group_concat(other) AS others
FROM weighed
WHERE against > against_other
   OR (against = against_other
       AND (published > published_there OR (published = published_there AND mine > theirs)))
GROUP BY one
