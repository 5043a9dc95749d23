-- title: A thousandfold or hundredfold jump
-- why: {suspect.words} ({suspect.told}) is about {fold} times off what others say, as {other.words} ({other.told}): was a “thousand” lost or added?
-- explains: suspect
-- Two ways to see it. Two figures for one period that differ a thousandfold or a hundredfold; or one that
-- differs so by the day from all others of its line, which agree among themselves within a factor of five. All are
-- of one country, as far as known, and the figure is of the same people or country as the one next to it. One text
-- gives no figure and its thousandth. What happens at one spot («эвакуировали 12 человек») has many figures: there
-- one teller gives the very number of one place a thousandfold.
WITH apart AS MATERIALIZED (
  SELECT line, area, first_day, last_day FROM compared
  GROUP BY line, area, first_day, last_day
  HAVING max(value) >= 90 * min(value)
),
pairs AS (
  SELECT a.claim AS low, b.claim AS high, CASE WHEN b.value > 500 * a.value THEN 1000 ELSE 100 END AS fold,
         row_number() OVER (PARTITION BY a.claim ORDER BY b.claim) AS place_of_pair
  FROM apart AS d
  JOIN compared AS a ON a.line = d.line AND a.area = d.area AND a.first_day = d.first_day AND a.last_day = d.last_day
  JOIN compared AS b ON b.line = d.line AND b.area = d.area AND b.first_day = d.first_day AND b.last_day = d.last_day
  WHERE b.value BETWEEN 97 * a.value AND 1100 * a.value
    AND (b.value <= 103 * a.value OR b.value >= 900 * a.value)
    AND a.stated <> b.stated  -- else it is the unit that differs
    AND a.origin <> b.origin
    AND ({same_who_and_where}
         OR (a.event > 0 AND a.value > 10 AND b.value = 1000 * a.value
             AND a.place <> '' AND a.place = b.place AND a.wide = 0
             AND a.speaker <> '' AND a.speaker = b.speaker
             AND (a.actor = b.actor OR a.actor = '' OR b.actor = '')))
),
lines AS MATERIALIZED (
  SELECT line FROM compared
  WHERE event = 0 AND last_day - first_day >= 26
  GROUP BY line
  HAVING count(*) > 2 AND max(value) >= 10 * min(value)
),
daily AS MATERIALIZED (
  SELECT c.line, CASE WHEN c.wide = 1 THEN '' ELSE c.place END AS place, c.first_day, c.last_day, c.value,
         CASE WHEN c.level = 1 THEN c.value ELSE c.value / (c.last_day - c.first_day + 1) END AS rate,
         min(c.claim) AS claim, max(c.sole_actor) AS who, max(c.country) AS country, min(c.origin) AS origin
  FROM lines AS l JOIN compared AS c ON c.line = l.line
  WHERE c.event = 0 AND c.vague = 0 AND c.last_day - c.first_day >= 26
  GROUP BY 1, 2, 3, 4, 5, 6
),
ordered AS (
  SELECT claim, rate, value, place, who, country, count(*) OVER whole AS many,
         lead(who) OVER rising AS next_who, lag(who) OVER rising AS previous_who,
         lead(country) OVER rising AS next_country, lag(country) OVER rising AS previous_country,
         min(nullif(country, '')) OVER whole AS first_country, max(nullif(country, '')) OVER whole AS last_country,
         min(origin) OVER whole AS first_origin, max(origin) OVER whole AS last_origin,
         lead(rate) OVER rising AS next_rate, lead(value) OVER rising AS next_value,
         lead(claim) OVER rising AS next_claim, last_value(rate) OVER whole_rising AS top_rate,
         last_value(claim) OVER whole_rising AS top_claim,
         lag(rate) OVER rising AS previous_rate, lag(claim) OVER rising AS previous_claim,
         first_value(rate) OVER whole_rising AS bottom_rate, first_value(claim) OVER whole_rising AS bottom_claim
  FROM daily
  WINDOW whole AS (PARTITION BY line, place),
         rising AS (PARTITION BY line, place ORDER BY rate, claim),
         whole_rising AS (PARTITION BY line, place ORDER BY rate, claim
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
),
sure AS (
  SELECT * FROM ordered
  WHERE coalesce(first_country = last_country, TRUE) AND first_origin <> last_origin
),
alone AS (
  SELECT claim, next_claim AS one, top_claim AS two,
         CASE WHEN next_rate >= 200 * rate THEN 1000 ELSE 100 END AS fold
  FROM sure
  WHERE previous_rate IS NULL AND next_value >= 1000
    AND (place <> '' OR (who <> '' AND who = next_who) OR (country <> '' AND country = next_country))
    AND ((many > 2 AND top_rate <= 5 * next_rate AND next_rate >= 200 * rate AND top_rate <= 5000 * rate)
         OR (many > 3 AND top_rate <= 2 * next_rate AND next_rate >= 70 * rate AND top_rate <= 150 * rate))
  UNION ALL
  SELECT claim, previous_claim, bottom_claim,
         CASE WHEN rate >= 200 * previous_rate THEN 1000 ELSE 100 END
  FROM sure
  WHERE next_rate IS NULL AND value >= 10000
    AND (place <> '' OR (who <> '' AND who = previous_who) OR (country <> '' AND country = previous_country))
    AND ((many > 2 AND previous_rate <= 5 * bottom_rate AND rate >= 200 * previous_rate AND rate <= 5000 * bottom_rate)
         OR (many > 3 AND previous_rate <= 2 * bottom_rate AND rate >= 70 * previous_rate AND rate <= 150 * bottom_rate))
)
SELECT low AS suspect, CAST(high AS TEXT) AS others, fold FROM pairs WHERE place_of_pair = 1
UNION ALL
SELECT claim, CASE WHEN one = two THEN CAST(one AS TEXT) ELSE CAST(one AS TEXT) || ',' || CAST(two AS TEXT) END, fold
FROM alone
WHERE claim NOT IN (SELECT low FROM pairs) AND claim NOT IN (SELECT high FROM pairs)
  AND NOT EXISTS (  -- one number in two units is a finding of its own
    SELECT 1 FROM compared AS a
    JOIN compared AS b ON b.line = a.line AND b.first_day = a.first_day AND b.last_day = a.last_day
    WHERE a.claim = alone.claim AND b.stated = a.stated AND b.value <> a.value
  )
