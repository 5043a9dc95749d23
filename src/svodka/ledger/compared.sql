-- What checks compare. Plain SQL for SQLite, and for DuckDB over Parquet of point, claim and document.

-- name: explained
-- Claims whose likely mistake a check has found: what else they do not fit is not reported.
CREATE TEMP TABLE explained (claim INTEGER)

-- name: answering
-- Actors whose deeds are all that were done of a kind where they are: institutions, and places themselves. What a
-- company or volunteers did is some of it.
CREATE TEMP TABLE answering (actor TEXT)

-- name: rewritten
-- Documents that are no longer what their page says: a later one has its address, and most of its words.
CREATE TEMP TABLE rewritten AS
SELECT d.number AS document
FROM document AS d
JOIN (
  SELECT source, origin, max(number) AS last FROM document
  WHERE source LIKE 'http%'
  GROUP BY source, origin
  HAVING count(*) > 1
) AS page ON page.source = d.source AND page.origin = d.origin
WHERE d.number < page.last

-- name: compared
-- Claims stated as a fact, with a number above nought and days that are known; the first value of a change
-- («с 5 до 7») and the change itself («на 15 %») are of other things. A table, for every check goes through
-- all of it. ``hour`` is that of what is measured on a day, with what else narrows it. ``area`` is the place, but
-- a whole country and no place are one, as same_who_and_where has it. ``of_many``: those who did it are one of
-- many who may.
CREATE TEMP TABLE compared AS
SELECT p.claim, p.document, p.line, p.subject, p.actor, p.place, p.wide, p.country, p.speaker, p.sole_actor,
       p.sole_speaker, p.publisher, p.published, CASE WHEN p.wide = 1 THEN '' ELSE p.place END AS area,
       p.first_day, p.last_day, p.grain, p.level, p.event, p.vague, p.cause, p.unit, p.stated, p.value, p.least,
       p.most, p.provisional, p.bare, p.unread, p.extreme, p.extreme_since, c.relation, c.origin, d.origin AS report,
       CASE WHEN p.actor <> p.place AND p.actor <> '' AND p.actor NOT IN (SELECT actor FROM answering)
            THEN 1 ELSE 0 END AS of_many,
       CASE WHEN p.grain = 'day' AND p.narrowing LIKE '%:%' THEN p.narrowing ELSE '' END AS hour
FROM point AS p
JOIN claim AS c ON c.number = p.claim
JOIN document AS d ON d.number = p.document
WHERE p.asserted = 1
  AND p.value > 0
  AND p.change IN ('', 'to')
  AND p.first_day IS NOT NULL
  AND p.last_day >= p.first_day

-- name: by_claim
CREATE INDEX compared_claim ON compared (claim)

-- name: by_line
CREATE INDEX compared_line ON compared (line, first_day, last_day, area, value)

-- name: by_document
CREATE INDEX compared_document ON compared (document, line, first_day, last_day)

-- name: by_subject
CREATE INDEX compared_subject ON compared (subject, first_day, last_day, stated, area)

-- name: outdated
-- Claims whose page gives the same figure anew, in other words: with most of its words it would be rewritten.
CREATE TEMP TABLE outdated AS
SELECT DISTINCT a.claim
FROM (
  SELECT source FROM document WHERE source LIKE 'http%' GROUP BY source HAVING count(DISTINCT origin) > 1
) AS page
JOIN document AS da ON da.source = page.source
JOIN document AS dx ON dx.source = page.source AND dx.number > da.number
JOIN compared AS a ON a.document = da.number
JOIN compared AS x ON x.document = dx.number AND x.line = a.line AND x.first_day = a.first_day
                  AND x.last_day = a.last_day AND x.area = a.area AND x.hour = a.hour

-- name: leave_out
-- What is explained is compared no longer.
DELETE FROM compared WHERE claim IN (SELECT claim FROM explained)

-- name: same_who_and_where
-- Two claims, a and b, that name the same people and place. One of them may leave them unsaid (its own country
-- always, the people where something else is the same); somebody, some place or the speaker must be the
-- same in both, and bear the name alone («полиция» is everywhere), or one report is retold in both; and they may not
-- be of two countries. What says nothing of what it counts is compared where one report is retold.
-- What is measured at two hours of a day may be two values; a line has both (apart.py).
-- Many incidents happen on a day: there, or where people come to harm, all must be said. What a company
-- did is a part of what was done, nobody says by whom, where that is more and another report tells it; and what it
-- did in one country is a part of what it did, nobody says where. Whom an institution saved in a month or more is
-- one number. So are things that burnt down, or animals that died, at one named place in a month or more that was over.
(a.actor = b.actor OR a.actor = '' OR b.actor = '')
AND (a.place = b.place
     OR (a.place = '' AND a.wide = 0 AND b.wide = 1 AND a.country IN ('', b.place))
     OR (b.place = '' AND b.wide = 0 AND a.wide = 1 AND b.country IN ('', a.place)))
AND ((a.sole_actor <> '' AND a.sole_actor = b.sole_actor) OR (a.place <> '' AND a.place = b.place)
     OR (a.sole_speaker <> '' AND a.sole_speaker = b.sole_speaker) OR a.report = b.report)
AND (a.country = b.country OR a.country = '' OR b.country = '' OR (a.place <> '' AND a.place = b.place))
AND (a.vague = 0 OR a.report = b.report)
AND a.hour = b.hour
AND (a.report = b.report
     OR NOT ((a.of_many = 1 AND b.actor = '' AND a.most < b.least) OR (b.of_many = 1 AND a.actor = '' AND b.most < a.least)))
AND (a.report = b.report
     OR NOT ((a.of_many = 1 AND a.wide = 1 AND b.place = '' AND a.most < b.least)
             OR (b.of_many = 1 AND b.wide = 1 AND a.place = '' AND b.most < a.least)))
AND (a.event = 0 OR (a.cause <> '' AND a.place <> '' AND a.place = b.place)
     OR (a.grain IN ('year', 'running', 'half', 'quarter', 'month') AND a.sole_actor <> '' AND a.sole_actor = b.actor)
     OR (a.event = 3 AND b.event = 3 AND a.place <> '' AND a.place = b.place))
AND (a.level = 1 OR a.grain <> 'day' OR (a.actor <> '' AND a.actor = b.actor AND a.place <> '' AND a.place = b.place))

-- name: same_incident
-- Two claims, a and b, of people who came to harm at one named place on one day, in what seldom comes twice:
-- a source tells of more as the hours go by.
a.event = 2 AND b.event = 2 AND a.grain = 'day'
AND a.place <> '' AND a.place = b.place AND a.wide = 0
AND (a.actor = b.actor OR a.actor = '' OR b.actor = '')

-- name: one_source
-- Two claims, a and b, that one source tells: a publisher, or a speaker who bears the name alone, or bears it at
-- that place («полиция» of one region).
(a.publisher <> '' AND a.publisher = b.publisher)
OR (a.speaker <> '' AND a.speaker = b.speaker
    AND ((a.sole_speaker <> '' AND a.sole_speaker = b.sole_speaker) OR (a.place <> '' AND a.place = b.place)))

-- name: same_teller
-- Two claims, a and b, that no two institutions tell: what the police and the health ministry count is not one.
a.speaker = b.speaker OR a.speaker = '' OR b.speaker = '' OR a.document = b.document

-- name: as_sure
-- Two claims, a and b, told as equally sure: what follows a provisional figure may be another, and no mistake.
a.provisional = b.provisional

-- name: told_alike
-- Two claims, a and b, of which the lower one does not say in its clause what the other leaves out: words that no
-- slot reads may make it some of all. One report is the same in all retellings.
a.report = b.report
OR (NOT (a.value < b.value AND a.unread <> '' AND ' ' || b.unread || ' ' NOT LIKE '% ' || a.unread || ' %')
    AND NOT (b.value < a.value AND b.unread <> '' AND ' ' || a.unread || ' ' NOT LIKE '% ' || b.unread || ' %'))

-- name: states_both
-- Whether the document of one of two claims, a and b, states the figure of the other as well: it knows of both,
-- and they are of two things.
EXISTS (
  SELECT 1 FROM compared AS x
  WHERE x.document = a.document AND x.line = a.line AND x.first_day = a.first_day AND x.last_day = a.last_day
    AND x.least <= b.most AND b.least <= x.most
) OR EXISTS (
  SELECT 1 FROM compared AS x
  WHERE x.document = b.document AND x.line = a.line AND x.first_day = a.first_day AND x.last_day = a.last_day
    AND x.least <= a.most AND a.least <= x.most
)

-- name: same_page
-- Two documents, da and db, that are one page as it stood at different times: its address on the web, or a
-- file in which the words stayed (lines of a file have its name as well, and words of their own).
da.source = db.source AND (da.source LIKE 'http%' OR da.origin = db.origin)

-- name: two_pages
-- Two documents, da and db, that are what their pages say now, and not one page as it stood at different times;
-- nor do their pages give the figures of a and b, two of their claims, anew.
da.number NOT IN (SELECT document FROM rewritten)
AND db.number NOT IN (SELECT document FROM rewritten)
AND a.claim NOT IN (SELECT claim FROM outdated)
AND b.claim NOT IN (SELECT claim FROM outdated)
AND NOT coalesce({same_page}, FALSE)
