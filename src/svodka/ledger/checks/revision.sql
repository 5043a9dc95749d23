-- title: Revision
-- why: For {suspect.period} the source said {other.words} on {other.published}, and {suspect.words} on {suspect.published}.
-- The same source (publisher or speaker), indicator, actor, place and period; the later report gives a
-- figure that the earlier excludes. So does a page that was rewritten, whatever day it bears.
WITH disagreeing AS MATERIALIZED (
  SELECT line, area, first_day, last_day FROM compared
  GROUP BY line, area, first_day, last_day
  HAVING max(least) > min(most)
),
pairs AS (
  SELECT a.claim AS later, b.claim AS earlier,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY coalesce(a.published, 0) DESC, coalesce(b.published, 0) DESC, a.document DESC,
                                     b.document DESC, a.claim, b.claim) AS place_of_pair
  FROM disagreeing AS d
  JOIN compared AS a ON a.line = d.line AND a.area = d.area AND a.first_day = d.first_day AND a.last_day = d.last_day
  JOIN compared AS b ON b.line = d.line AND b.area = d.area AND b.first_day = d.first_day AND b.last_day = d.last_day
  JOIN document AS da ON da.number = a.document
  JOIN document AS db ON db.number = b.document
  WHERE (a.least > b.most OR b.least > a.most)
    AND a.origin <> b.origin
    AND ((a.published > b.published AND {one_source})
         OR (a.document > b.document AND {same_page}))
    AND ({same_who_and_where} OR {same_incident})
    AND NOT {states_both}
)
SELECT later AS suspect, CAST(earlier AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
