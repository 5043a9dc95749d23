-- title: A record that was beaten before
-- why: {suspect.words} for {suspect.period} is told as a record or a first ({suspect.told}); for {other.period} it was {other.words} already ({other.told}).
-- A text says of its figure that nothing was higher («рекордные 25 млн тонн», "the highest since 2011") or lower, or that
-- so much was passed for the first time, and an earlier report of the same teller has more, or less, of the same for an
-- earlier period of the same length, since then. Only where the sentence says no more of the figure (extremes.py), where
-- nobody tells of that period otherwise, and where the text of the record does not tell of it. Lows of money are
-- left out, for they are told with and without inflation; and states told of a stretch from 1 January on. Each teller's
-- highest and lowest of a period are looked at, so that a crowd of reports is not held against a crowd.
WITH records AS MATERIALIZED (
  SELECT * FROM compared
  WHERE extreme <> 0 AND vague = 0 AND published IS NOT NULL
    AND (grain IN ('year', 'half', 'quarter', 'month') OR (grain = 'running' AND level = 0) OR (grain = 'day' AND level = 1))
    AND (extreme > 0 OR length(unit) <> 3)
),
periods AS MATERIALIZED (
  SELECT line, area, grain, first_day, last_day, min(least) AS lowest, max(most) AS highest FROM compared
  WHERE line IN (SELECT line FROM records)
  GROUP BY line, area, grain, first_day, last_day
),
beaten AS MATERIALIZED (
  SELECT a.claim AS record, p.line, p.area, p.first_day, p.last_day
  FROM records AS a
  JOIN periods AS p ON p.line = a.line AND p.area = a.area AND p.grain = a.grain AND p.last_day < a.first_day
  WHERE p.first_day >= coalesce(a.extreme_since, p.first_day)
    AND abs((a.last_day - a.first_day) - (p.last_day - p.first_day)) <= CASE a.grain WHEN 'running' THEN 1 ELSE 3 END
    AND CASE a.extreme WHEN 1 THEN p.lowest > a.most WHEN 2 THEN p.lowest > a.least
                       WHEN -1 THEN p.highest < a.least ELSE p.highest < a.most END
),
told AS MATERIALIZED (
  SELECT *,
         row_number() OVER (PARTITION BY line, area, first_day, last_day, actor, place, speaker, publisher
                            ORDER BY least DESC, claim) AS high,
         row_number() OVER (PARTITION BY line, area, first_day, last_day, actor, place, speaker, publisher
                            ORDER BY most, claim) AS low
  FROM compared
  WHERE line IN (SELECT line FROM beaten)
),
pairs AS (
  SELECT a.claim AS record, b.claim AS earlier,
         row_number() OVER (PARTITION BY a.line, a.area, a.first_day, a.last_day, a.extreme, a.speaker, a.publisher
                            ORDER BY abs(b.value - a.value) DESC, a.claim, b.first_day, b.claim) AS place_of_pair
  FROM beaten AS p
  JOIN records AS a ON a.claim = p.record
  JOIN told AS b ON b.line = p.line AND b.area = p.area AND b.first_day = p.first_day AND b.last_day = p.last_day
  JOIN document AS da ON da.number = a.document
  JOIN document AS db ON db.number = b.document
  WHERE (b.high = 1 OR b.low = 1)
    AND b.published <= a.published
    AND a.document <> b.document AND a.origin <> b.origin
    AND a.speaker = b.speaker
    AND {one_source}
    AND {same_who_and_where}
    AND {as_sure}
    AND {two_pages}
    AND NOT EXISTS (
      SELECT 1 FROM compared AS x
      WHERE x.document = a.document AND x.line = a.line AND x.first_day = b.first_day AND x.last_day = b.last_day
    )
)
SELECT record AS suspect, CAST(earlier AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
