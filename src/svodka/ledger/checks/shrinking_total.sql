-- title: A running total that shrinks
-- why: Since {suspect.first_day} it was {other.words} by {other.last_day}, and {suspect.words} by {suspect.last_day}.
-- What is counted from 1 January on can only grow within its year. January, the first quarter and the year
-- itself are such totals too. A text that says both knows of both, and speaks of two things. What is told of a
-- year that has months to run («на этот год») is no total of it yet.
WITH shrinking AS MATERIALIZED (
  SELECT line, area, first_day FROM compared
  WHERE level = 0 AND grain IN ('running', 'year', 'quarter', 'month')
  GROUP BY line, area, first_day
  HAVING max(least) > min(most) AND min(last_day) < max(last_day)
),
pairs AS (
  SELECT a.claim AS later, b.claim AS earlier,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY b.least - a.most DESC, a.claim, b.claim) AS place_of_pair
  FROM shrinking AS s
  JOIN compared AS a ON a.line = s.line AND a.area = s.area AND a.first_day = s.first_day
  JOIN compared AS b ON b.line = s.line AND b.area = s.area AND b.first_day = s.first_day
  WHERE a.last_day > b.last_day
    AND b.least > a.most
    AND a.level = 0
    AND a.grain IN ('running', 'year', 'quarter')
    AND b.grain IN ('running', 'quarter', 'month')
    AND (a.published IS NULL OR a.last_day <= a.published + 31)
    AND a.document <> b.document
    AND {same_who_and_where}
)
SELECT later AS suspect, CAST(earlier AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
