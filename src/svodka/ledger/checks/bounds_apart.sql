-- title: Bounds that lie apart
-- why: For {suspect.period} one says {suspect.words}, another {other.words}. Both may be true, hardly of one figure.
-- «Свыше 200» and «свыше 300» have values in common, and so have «свыше 200» and 512: no contradiction. But who
-- writes «свыше 200» cuts a figure that is less than 300, and «свыше 4,5 тысячи» one that is less than 5 000: the
-- number is made of hundreds, or of halves of a thousand. What lies further apart is of two figures; so are «менее
-- 300» and «менее 200». «Не менее» and «тысячи» are cut from nothing.
WITH steps (step) AS (
  VALUES (1), (5), (10), (50), (100), (500), (1000), (5000), (10000), (50000), (100000), (500000), (1000000), (5000000),
         (10000000), (50000000), (100000000), (500000000), (1000000000), (5000000000), (10000000000), (100000000000)
),
cut AS MATERIALIZED (
  SELECT c.claim, c.line, c.first_day, c.last_day, c.value, c.value + max(s.step) AS next, c.value - max(s.step) AS previous,
         r.relation
  FROM compared AS c
  JOIN claim AS r ON r.number = c.claim
  JOIN steps AS s ON s.step <= c.value AND CAST(c.value AS BIGINT) % s.step = 0
  WHERE r.relation IN ('more_than', 'less_than') AND c.value BETWEEN 10 AND 1e15
  GROUP BY c.claim, c.line, c.first_day, c.last_day, c.value, r.relation
),
pairs AS (
  SELECT a.claim AS one, b.claim AS other,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY abs(a.value - b.value) DESC, a.claim, b.claim) AS place_of_pair
  FROM cut
  JOIN compared AS b ON b.claim = cut.claim
  JOIN compared AS a ON a.line = b.line AND a.first_day = b.first_day AND a.last_day = b.last_day
  JOIN claim AS ra ON ra.number = a.claim
  JOIN document AS da ON da.number = a.document
  JOIN document AS db ON db.number = b.document
  WHERE ((cut.relation = 'more_than' AND a.least >= cut.next) OR (cut.relation = 'less_than' AND a.most <= cut.previous))
    AND ra.relation IN ('exact', cut.relation)
    AND a.least <= b.most AND b.least <= a.most
    AND a.document <> b.document
    AND {two_pages}
    AND {same_who_and_where}
    AND NOT EXISTS (
      SELECT 1 FROM compared AS x
      WHERE x.line = a.line AND x.first_day = a.first_day AND x.last_day = a.last_day
        AND ((x.document = a.document AND x.value = b.value) OR (x.document = b.document AND x.value = a.value))
    )
)
SELECT one AS suspect, CAST(other AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
