-- title: The same number in another unit
-- why: {suspect.words} ({suspect.told}) and {other.words} ({other.told}) give one number in different units.
-- explains: all
-- The same action, counted, actor, place and period, the same number as written, but tonnes for kilograms,
-- dollars for tenge, per cent for a count. Numbers below ten are too often the same by chance.
WITH mixed AS MATERIALIZED (
  SELECT subject, area, first_day, last_day, stated FROM compared
  WHERE stated >= 10 OR stated <> round(stated)
  GROUP BY subject, area, first_day, last_day, stated
  HAVING min(unit) <> max(unit) OR min(value) <> max(value)
)
SELECT a.claim AS suspect, CAST(min(b.claim) AS TEXT) AS others
FROM mixed AS m
JOIN compared AS a ON a.subject = m.subject AND a.area = m.area AND a.first_day = m.first_day AND a.last_day = m.last_day
                  AND a.stated = m.stated
JOIN compared AS b ON b.subject = m.subject AND b.area = m.area AND b.first_day = m.first_day AND b.last_day = m.last_day
                  AND b.stated = m.stated
WHERE (a.unit <> b.unit OR a.value <> b.value)
  AND a.claim > b.claim
  AND a.origin <> b.origin
  AND {same_who_and_where}
GROUP BY a.claim
