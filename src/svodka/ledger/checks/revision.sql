-- title: Revision
-- why: For {suspect.period} it was first {other.words} ({other.told}), then {suspect.words} ({suspect.told}).
-- The same source (publisher or speaker), indicator, actor, place and period; the later report gives a
-- figure that the earlier excludes. So does a page that was rewritten, whatever day it bears.
-- Where more than forty tell of one figure, not each is held against each: of each source, its last forty figures
-- that differ are held against each other, three reports of each.
WITH disagreeing AS MATERIALIZED (
  SELECT line, area, first_day, last_day, count(*) AS many FROM compared
  GROUP BY line, area, first_day, last_day
  HAVING max(least) > min(most)
),
crowd AS MATERIALIZED (
  SELECT c.* FROM disagreeing AS d
  JOIN compared AS c ON c.line = d.line AND c.area = d.area AND c.first_day = d.first_day AND c.last_day = d.last_day
  WHERE d.many > 40
),
linked AS (
  SELECT 1 AS kind, publisher AS link, * FROM crowd WHERE publisher <> ''
  UNION ALL SELECT 2, speaker, * FROM crowd WHERE speaker <> ''
  UNION ALL SELECT 3, d.source || CASE WHEN d.source LIKE 'http%' THEN '' ELSE ' ' || CAST(d.origin AS TEXT) END, c.*
  FROM crowd AS c JOIN document AS d ON d.number = c.document
),
said AS (
  SELECT *, CASE WHEN area = '' THEN sole_speaker ELSE '' END AS teller,
         row_number() OVER (PARTITION BY line, area, first_day, last_day, kind, link, actor, least, most
                            ORDER BY coalesce(published, 0) DESC, document DESC, claim) AS again
  FROM linked
),
ranked AS MATERIALIZED (
  SELECT kind, link, line, area, first_day, last_day, claim, published, document, least, most,
         row_number() OVER (PARTITION BY line, area, first_day, last_day, kind, link, actor, teller
                            ORDER BY again > 3, coalesce(published, 0) DESC, document DESC, claim) AS turn
  FROM said
),
met AS (
  SELECT a.claim AS later, b.claim AS earlier
  FROM disagreeing AS d
  JOIN compared AS a ON a.line = d.line AND a.area = d.area AND a.first_day = d.first_day AND a.last_day = d.last_day
  JOIN compared AS b ON b.line = d.line AND b.area = d.area AND b.first_day = d.first_day AND b.last_day = d.last_day
  WHERE d.many <= 40 AND (a.least > b.most OR b.least > a.most)
  UNION ALL
  SELECT a.claim, b.claim
  FROM ranked AS a
  JOIN ranked AS b ON b.line = a.line AND b.area = a.area AND b.first_day = a.first_day AND b.last_day = a.last_day
                  AND b.kind = a.kind AND b.link = a.link
  WHERE a.turn <= 40 AND b.turn <= 40 AND (a.least > b.most OR b.least > a.most)
),
later AS MATERIALIZED (  -- so that no engine begins with all claims that may have people and place in common
  SELECT met.earlier, a.* FROM met JOIN compared AS a ON a.claim = met.later
),
pairs AS (
  SELECT a.claim AS later, b.claim AS earlier,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY coalesce(a.published, 0) DESC, coalesce(b.published, 0) DESC, a.document DESC,
                                     b.document DESC, a.claim, b.claim) AS place_of_pair
  FROM later AS a
  JOIN compared AS b ON b.claim = a.earlier
  JOIN document AS da ON da.number = a.document
  JOIN document AS db ON db.number = b.document
  WHERE a.origin <> b.origin
    AND ((a.published > b.published AND {one_source})
         OR (a.document > b.document AND {same_page}))
    AND ({same_who_and_where} OR {same_incident})
    AND {as_sure}
    AND {told_alike}
    AND NOT {states_both}
)
SELECT later AS suspect, CAST(earlier AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
