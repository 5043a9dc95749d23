-- title: A percentage that its series does not make
-- why: The change is said to be {suspect.words}; by the figures of {suspect.period} and of a year before it is {share} %.
-- A percentage of change is told of one indicator, and both amounts are in the ledger: of the same stretch of two
-- years, of the same people and place, each from one source as far as sources are named. Money is left out, for
-- it is told with and without inflation; bounds are no amounts; where there is more than one amount, or one in
-- another unit, nobody knows which was meant; an amount of another report is none where it is provisional, or its clause
-- says what that of the percentage does not (it may be of some only). The percentage may be one off, a large one a
-- thirtieth, as in percent_and_ends; where the amounts go the other way, or to a third, it was of another thing. A
-- factor («вдвое больше») is told roundly: a fifth less or a quarter more fits as well, and in English, where "three
-- times more" is said of both, one time more.
WITH told AS MATERIALIZED (
  SELECT p.claim, p.document, p.moved, p.actor, p.place, p.wide, p.country, p.speaker, p.sole_actor, p.sole_speaker,
         p.publisher, p.event, 0 AS of_many, 0 AS vague, '' AS hour, p.cause, 1 AS level, p.grain, p.first_day, p.last_day,
         p.base_first, p.base_last, p.change, p.value, p.least, p.most, p.unit, p.unread, p.language, d.origin AS report
  FROM point AS p
  JOIN claim AS c ON c.number = p.claim
  JOIN document AS d ON d.number = p.document
  WHERE p.moved IS NOT NULL AND p.asserted = 1 AND p.value > 0
    AND c.origin = c.document
    AND p.claim NOT IN (SELECT claim FROM explained)
),
amounts AS (
  SELECT a.claim AS percent, 1 AS later, b.claim, b.line, b.value, b.least, b.most, b.relation, b.unit, b.document,
         a.document AS own
  FROM told AS a
  JOIN compared AS b ON b.subject = a.moved AND b.first_day = a.first_day AND b.last_day = a.last_day
  WHERE {same_who_and_where} AND {same_teller} AND ((b.provisional = 0 AND b.unread IN ('', a.unread)) OR b.document = a.document)
    AND b.unit <> 'x'
  UNION ALL
  SELECT a.claim, 0, b.claim, b.line, b.value, b.least, b.most, b.relation, b.unit, b.document, a.document
  FROM told AS a
  JOIN compared AS b ON b.subject = a.moved AND b.first_day = a.base_first AND b.last_day = a.base_last
  WHERE {same_who_and_where} AND {same_teller} AND ((b.provisional = 0 AND b.unread IN ('', a.unread)) OR b.document = a.document)
    AND b.unit <> 'x'
),
ends AS (
  SELECT percent, later, min(line) AS line, max(least) AS least, min(most) AS most,
         min(CASE WHEN relation IN ('exact', 'approx') THEN claim END) AS claim,
         min(CASE WHEN relation IN ('exact', 'approx') THEN value END) AS value
  FROM amounts
  GROUP BY percent, later
  HAVING min(line) = max(line) AND max(least) <= min(most) AND min(length(unit)) <> 3
),
made AS (
  SELECT p.claim, p.change, p.unit, p.language, p.value AS told, n.value AS later, b.value AS earlier,
         CASE p.change WHEN 'decrease' THEN b.least / n.most ELSE n.least / b.most END AS fewest,
         CASE p.change WHEN 'decrease' THEN b.most / n.least ELSE n.most / b.least END AS times, b.claim AS before, n.claim AS now, p.least, p.most,
         CASE WHEN p.value > 30 THEN p.value / 30 ELSE 1 END AS slack,
         100.0 * abs(n.value - b.value) / b.value AS share,
         100.0 * CASE p.change WHEN 'increase' THEN n.least / b.most - 1 ELSE 1 - n.most / b.least END AS lowest,
         100.0 * CASE p.change WHEN 'increase' THEN n.most / b.least - 1 ELSE 1 - n.least / b.most END AS highest
  FROM told AS p
  JOIN ends AS n ON n.percent = p.claim AND n.later = 1
  JOIN ends AS b ON b.percent = p.claim AND b.later = 0
  WHERE n.line = b.line AND n.least > 0 AND b.least > 0
    AND (n.value > b.value) = (p.change <> 'decrease') AND n.value <> b.value
)
SELECT claim AS suspect, CAST(before AS TEXT) || ',' || CAST(now AS TEXT) AS others, round(share, 1) AS share
FROM made
WHERE (unit = '%' AND later < 3 * earlier AND earlier < 3 * later
       AND (least - slack > highest OR most + slack < lowest))
   OR (unit <> '%' AND times > told / 3 AND fewest < told * 3
       AND (least * 0.8 > times
            OR CASE WHEN language = 'en' AND most < told * 1.2 AND most < 4 THEN most + 1 ELSE most * 1.25 END < fewest))
