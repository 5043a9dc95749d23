-- title: Contradiction
-- why: For {suspect.period} one says {suspect.words} ({suspect.told}), another {other.words} ({other.told}).
-- The same indicator, actor, place and period, from different origins, and no value fits both. Rounding
-- that agrees («больше 4,5 тыс.» and 4 610) is agreement: least and most allow for it. Reports of one
-- source that differ on different days are a revision, and so is a page that was rewritten: what
-- it said before is held against nobody else.
-- Where more than forty tell of one figure, not each is held against each: the highest are held against the lowest,
-- of those who have people, place or teller in common, three of each source before more of it; and on each day again.
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
  SELECT 1 AS kind, place AS link, * FROM crowd WHERE place <> '' AND vague = 0
  UNION ALL SELECT 2, sole_actor, * FROM crowd WHERE area = '' AND sole_actor <> '' AND vague = 0
  UNION ALL SELECT 3, sole_speaker, * FROM crowd WHERE area = '' AND sole_speaker <> '' AND vague = 0
  UNION ALL SELECT 4, CAST(report AS TEXT), * FROM crowd WHERE area = '' OR vague = 1
),
sourced AS (
  SELECT *, row_number() OVER (source ORDER BY least DESC, claim) AS high,
         row_number() OVER (source ORDER BY most, claim) AS low
  FROM linked
  WINDOW source AS (PARTITION BY line, area, first_day, last_day, kind, link, actor, publisher, speaker,
                                 CASE WHEN publisher = '' AND speaker = '' THEN claim ELSE 0 END)
),
ranked AS MATERIALIZED (
  SELECT kind, link, line, area, first_day, last_day, published, claim, least, most,
         row_number() OVER (alike ORDER BY high > 3, least DESC, claim) AS top,
         row_number() OVER (alike ORDER BY low > 3, most, claim) AS bottom,
         row_number() OVER (on_day ORDER BY least DESC, claim) AS top_of_day,
         row_number() OVER (on_day ORDER BY most, claim) AS bottom_of_day
  FROM sourced
  WINDOW alike AS (PARTITION BY line, area, first_day, last_day, kind, link, actor),
         on_day AS (PARTITION BY line, area, first_day, last_day, kind, link, actor, published)
),
met AS (
  SELECT a.claim AS high, b.claim AS low
  FROM disagreeing AS d
  JOIN compared AS a ON a.line = d.line AND a.area = d.area AND a.first_day = d.first_day AND a.last_day = d.last_day
  JOIN compared AS b ON b.line = d.line AND b.area = d.area AND b.first_day = d.first_day AND b.last_day = d.last_day
  WHERE d.many <= 40 AND a.least > b.most
  UNION ALL
  SELECT a.claim, b.claim
  FROM ranked AS a
  JOIN ranked AS b ON b.line = a.line AND b.area = a.area AND b.first_day = a.first_day AND b.last_day = a.last_day
                  AND b.kind = a.kind AND b.link = a.link
  WHERE a.top <= 40 AND b.bottom <= 40 AND a.least > b.most
  UNION ALL
  SELECT a.claim, b.claim
  FROM ranked AS a
  JOIN ranked AS b ON b.line = a.line AND b.area = a.area AND b.first_day = a.first_day AND b.last_day = a.last_day
                  AND b.kind = a.kind AND b.link = a.link AND b.published = a.published
  WHERE a.top_of_day <= 10 AND b.bottom_of_day <= 10 AND a.least > b.most
),
higher AS MATERIALIZED (  -- so that no engine begins with all claims that may have people and place in common
  SELECT met.low, a.* FROM met JOIN compared AS a ON a.claim = met.high
),
pairs AS (
  SELECT a.claim AS high, b.claim AS low,
         row_number() OVER (PARTITION BY a.line, a.first_day, a.last_day, a.place
                            ORDER BY a.least - b.most DESC, a.claim, b.claim) AS place_of_pair
  FROM higher AS a
  JOIN compared AS b ON b.claim = a.low
  JOIN document AS da ON da.number = a.document
  JOIN document AS db ON db.number = b.document
  WHERE a.origin <> b.origin
    AND {two_pages}
    AND NOT (a.published <> b.published AND {one_source})
    AND {same_who_and_where}
    AND {as_sure}
    AND {told_alike}
    AND NOT {states_both}
)
SELECT high AS suspect, CAST(low AS TEXT) AS others FROM pairs WHERE place_of_pair = 1
