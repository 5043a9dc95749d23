-- title: Bounds that lie apart
-- why: For {suspect.period} one says {suspect.words} ({suspect.told}), another {other.words} ({other.told}). Both may be true, hardly of one figure.
-- «Свыше 200» and «свыше 300» have values in common, and so have «свыше 200» and 512: no contradiction. But who
-- writes «свыше 200» cuts a figure that is less than 300, and «свыше 4,5 тысячи» one that is less than 5 000: the
-- number is made of hundreds, or of halves of a thousand. What lies further apart is of two figures; so are «менее
-- 300» and «менее 200». «Не менее» and «тысячи» are cut from nothing.
WITH steps (step) AS (
  VALUES (1), (5), (10), (50), (100), (500), (1000), (5000), (10000), (50000), (100000), (500000), (1000000), (5000000),
         (10000000), (50000000), (100000000), (500000000), (1000000000), (5000000000), (10000000000), (50000000000),
         (100000000000), (500000000000), (1000000000000), (5000000000000), (10000000000000), (50000000000000),
         (100000000000000), (500000000000000)
),
unlike AS MATERIALIZED (
  SELECT line, area, first_day, last_day FROM compared
  GROUP BY line, area, first_day, last_day
  HAVING min(value) < max(value) AND max(CASE WHEN relation IN ('more_than', 'less_than') THEN 1 ELSE 0 END) = 1
),
cut AS MATERIALIZED (
  SELECT c.claim, c.value + max(s.step) AS next, c.value - max(s.step) AS previous
  FROM unlike AS u
  JOIN compared AS c ON c.line = u.line AND c.area = u.area AND c.first_day = u.first_day AND c.last_day = u.last_day
  JOIN steps AS s ON s.step <= c.value AND CAST(c.value AS BIGINT) % s.step = 0
  WHERE c.relation IN ('more_than', 'less_than') AND c.value BETWEEN 10 AND 1e15
  GROUP BY c.claim, c.value
),
pairs AS (
  SELECT a.claim AS one, b.claim AS other,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY abs(a.value - b.value) DESC, a.claim, b.claim) AS place_of_pair
  FROM cut
  JOIN compared AS b ON b.claim = cut.claim
  JOIN compared AS a ON a.line = b.line AND a.area = b.area AND a.first_day = b.first_day AND a.last_day = b.last_day
  JOIN document AS da ON da.number = a.document
  JOIN document AS db ON db.number = b.document
  WHERE ((b.relation = 'more_than' AND a.least >= cut.next) OR (b.relation = 'less_than' AND a.most <= cut.previous))
    AND a.relation IN ('exact', b.relation)
    AND a.least <= b.most AND b.least <= a.most
    AND a.document <> b.document
    AND {two_pages}
    AND {same_who_and_where}
    AND {as_sure}
    AND {told_alike}
    AND NOT EXISTS (
      SELECT 1 FROM compared AS x
      WHERE x.document = a.document AND x.line = a.line AND x.first_day = a.first_day AND x.last_day = a.last_day
        AND x.value = b.value
    )
    AND NOT EXISTS (
      SELECT 1 FROM compared AS x
      WHERE x.document = b.document AND x.line = a.line AND x.first_day = a.first_day AND x.last_day = a.last_day
        AND x.value = a.value
    )
)
SELECT one AS suspect, CAST(other AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
