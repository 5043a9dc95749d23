-- title: A running total that shrinks
-- why: Counted since {suspect.first_day}, it was {other.words} by {other.last_day} ({other.told}), and less by {suspect.last_day}: {suspect.words} ({suspect.told}).
-- What is counted from 1 January on can only grow within its year. January, the first quarter and the year
-- itself are such totals too. A text that says both knows of both, and speaks of two things. What is told of a
-- year that has months to run («на этот год») is no total of it yet. Nor is a total lower where its text says
-- it in another way too, which is none («34 тонны» in a headline, «более 34 тонн» below it), or where that of the
-- higher one is so.
-- Only what has been higher before is held against what is lower later. Where more than forty tell of one total, that
-- is against the forty highest of those who have people, place and teller in common, and three of each day.
WITH shrinking AS MATERIALIZED (
  SELECT line, area, first_day, count(*) AS many FROM compared
  WHERE level = 0 AND grain IN ('running', 'year', 'quarter', 'month')
  GROUP BY line, area, first_day
  HAVING max(least) > min(most) AND min(last_day) < max(last_day)
),
told AS (
  SELECT c.claim, c.line, c.area, c.first_day, c.last_day, c.place, c.actor, c.speaker, c.least, c.most, s.many,
         c.grain IN ('running', 'quarter', 'month') AS goes_on,
         c.grain IN ('running', 'year', 'quarter')
           AND (c.published IS NULL OR c.last_day <= c.published + 31) AS is_total
  FROM shrinking AS s
  JOIN compared AS c ON c.line = s.line AND c.area = s.area AND c.first_day = s.first_day
  WHERE c.level = 0
),
around AS (
  SELECT *,
         max(CASE WHEN goes_on THEN least END) OVER (
           PARTITION BY line, area, first_day ORDER BY last_day
           RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS highest_before,
         min(CASE WHEN is_total THEN most END) OVER (
           PARTITION BY line, area, first_day ORDER BY last_day
           RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS lowest_after
  FROM told
),
lower AS MATERIALIZED (
  SELECT *, row_number() OVER (PARTITION BY line, area, first_day, last_day, place, actor, speaker
                               ORDER BY most, claim) AS low
  FROM around WHERE is_total AND highest_before > most
),
higher AS MATERIALIZED (
  SELECT *, row_number() OVER (PARTITION BY line, area, first_day, place, actor, speaker
                               ORDER BY least DESC, claim) AS high
  FROM around WHERE goes_on AND lowest_after < least
),
met AS (
  SELECT l.claim AS later, h.claim AS earlier
  FROM lower AS l
  JOIN higher AS h ON h.line = l.line AND h.area = l.area AND h.first_day = l.first_day
                  AND h.last_day < l.last_day AND h.least > l.most
  WHERE l.many <= 40 OR (l.low <= 3 AND h.high <= 40)
),
later AS MATERIALIZED (  -- so that no engine begins with all claims that may have people and place in common
  SELECT met.earlier, a.* FROM met JOIN compared AS a ON a.claim = met.later
),
pairs AS (
  SELECT a.claim AS later, b.claim AS earlier,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY b.least - a.most DESC, a.claim, b.claim) AS place_of_pair
  FROM later AS a
  JOIN compared AS b ON b.claim = a.earlier
  WHERE a.document <> b.document
    AND {same_who_and_where}
    AND {as_sure}
    AND {told_alike}
    AND NOT EXISTS (
      SELECT 1 FROM compared AS x
      WHERE x.document = a.document AND x.line = a.line AND x.first_day = a.first_day AND x.last_day = a.last_day
        AND x.most >= b.least
    )
    AND NOT EXISTS (
      SELECT 1 FROM compared AS x
      WHERE x.document = b.document AND x.line = b.line AND x.first_day = b.first_day AND x.last_day = b.last_day
        AND x.least <= a.most
    )
)
SELECT later AS suspect, CAST(earlier AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
