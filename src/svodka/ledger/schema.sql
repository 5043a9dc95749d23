-- The ledger: what was said, by whom, where it was seen, and what it restates.
--
-- One SQLite file. `PRAGMA application_id` says that a file is a ledger, `PRAGMA user_version` of which
-- version; both are set where the file is made or migrated (file.py). This file is the newest version;
-- migrations/NNNN.sql leads an older ledger to version NNNN.
--
--   source ── publication ── document ── statement ── claim ── indicator
--                │                                      │
--             original                            correction
--
-- `number` is a row's key inside one file; `id` is what the world outside may keep, the same in every
-- ledger. Days are 'YYYY-MM-DD', moments '2022-07-05T10:00:00Z'. Offsets are code points into
-- document.text, half-open. A list of the words used here: docs/words.md.

-- One text. It never changes: a page that was rewritten is another document with the same source.
CREATE TABLE document (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE CHECK (length(id) = 64),  -- SHA-256 of the text in UTF-8
  -- As in the first publication that says so.
  name       TEXT,               -- the id that its source gives it
  title      TEXT,
  publisher  TEXT,
  source     TEXT,               -- file or address it was read from
  published  TEXT,               -- the day that relative periods were resolved against
  language   TEXT,
  added      TEXT NOT NULL,      -- when it was stored here
  reader     TEXT NOT NULL,      -- version of the reader and the catalogue of what stands below
  -- The document that it retells, the first of them by day of publication; itself if it retells none.
  origin     INTEGER NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  -- By what it is a retelling: 'own' (it is none), 'text' (near-duplicate), 'claims' (the same figures).
  origin_by  TEXT NOT NULL DEFAULT 'own' CHECK (origin_by IN ('own', 'text', 'claims')),
  text       TEXT NOT NULL
) STRICT;
CREATE INDEX document_published ON document (published);
CREATE INDEX document_origin ON document (origin);
CREATE INDEX document_source ON document (source);
CREATE INDEX document_reader ON document (reader);

-- Documents that were added by mistake (removing.py): their text stays, their claims and statements do not.
CREATE TABLE removal (
  document  INTEGER PRIMARY KEY REFERENCES document,
  who       TEXT NOT NULL,
  made      TEXT NOT NULL
) STRICT;

-- Bytes as a source gave them, kept once, packed by zlib.
CREATE TABLE original (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE CHECK (length(id) = 64),     -- SHA-256 of the bytes, unpacked
  length  INTEGER NOT NULL,                                 -- of the bytes, unpacked
  packed  BLOB NOT NULL
) STRICT;

-- Where a text was seen, word for word. The second row of a document is a verbatim reprint.
CREATE TABLE publication (
  number      INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document,
  source      TEXT NOT NULL,     -- as above; '' where none is known
  name        TEXT NOT NULL,     -- as above; '' where none is given
  address     TEXT NOT NULL,     -- what to give `svodka add` to read it again: page, file or archive
  title       TEXT,
  publisher   TEXT,
  published   TEXT,
  fetched     TEXT,              -- when the bytes were had
  media_type  TEXT,
  original    INTEGER REFERENCES original,
  UNIQUE (document, source, name)
) STRICT;
CREATE INDEX publication_publisher ON publication (publisher);
CREATE INDEX publication_original ON publication (original);

-- What could not be read, until it can: `svodka retry` tries the addresses again.
CREATE TABLE failure (
  address   TEXT NOT NULL,       -- what to give `svodka add`
  item      TEXT NOT NULL,       -- the document or record in it; '' for the whole
  reason    TEXT NOT NULL,       -- one line: what, where, what to do
  attempts  INTEGER NOT NULL,
  first     TEXT NOT NULL,
  last      TEXT NOT NULL,
  published TEXT,                -- what `svodka add` was told of it: the day,
  language  TEXT,                -- the language,
  text_column TEXT,              -- and the column that holds the text
  PRIMARY KEY (address, item)
) STRICT, WITHOUT ROWID;

-- Bands of the MinHash of a text: near-duplicates share at least one (origins.py).
CREATE TABLE band (
  hash      INTEGER NOT NULL,    -- of one band's minima, with the number of the band
  document  INTEGER NOT NULL REFERENCES document,
  PRIMARY KEY (hash, document)
) STRICT, WITHOUT ROWID;

-- Who says what: a stretch of text attributed to a speaker.
CREATE TABLE statement (
  number        INTEGER PRIMARY KEY,
  document      INTEGER NOT NULL REFERENCES document,
  start         INTEGER NOT NULL,
  "end"         INTEGER NOT NULL,
  mode          TEXT NOT NULL,   -- direct, indirect
  speaker       TEXT,            -- as mentioned here; NULL is an unnamed source
  speaker_name  TEXT,            -- the fullest name in the document
  speaker_role  TEXT,
  cue           TEXT,            -- «сообщил», «по словам»
  confidence    REAL NOT NULL,
  record        TEXT NOT NULL    -- the whole statement in JSON
) STRICT;
CREATE INDEX statement_document ON statement (document, start);

-- What a claim counts, comparable over documents (indicators.py). '' stands for nothing read.
CREATE TABLE indicator (
  number     INTEGER PRIMARY KEY,
  action     TEXT NOT NULL,      -- name of the action's concept, or its lemma
  counted    TEXT NOT NULL,      -- name of the counted concept, of it and its kind ('smuggling/drugs'), or a lemma
  dimension  TEXT NOT NULL,      -- count, money, share, mass, length … or a unit that has no dimension
  title      TEXT NOT NULL,      -- what people are shown: «изъять: оружие»
  merged     INTEGER REFERENCES indicator,  -- a person's word that it is another one; its claims are there
  UNIQUE (action, counted, dimension)
) STRICT;

-- One stated figure. `record` is the whole claim (docs/formats.md), its digits exact; the columns repeat,
-- under the names of the CSV export, what queries ask for. Claims that a person rejected are not here:
-- `correction` has them.
CREATE TABLE claim (
  number            INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,      -- of the text and the place of the quantity in it
  document          INTEGER NOT NULL REFERENCES document,
  statement         INTEGER REFERENCES statement ON DELETE SET NULL,  -- NULL: the narrator's own
  -- The document that this figure goes back to: the origin of its own document where that states it too, an
  -- earlier one that has the same sentence, or its own. Sources are counted by `count(DISTINCT origin)`.
  origin            INTEGER NOT NULL REFERENCES document,
  indicator         INTEGER REFERENCES indicator,
  quantity          TEXT NOT NULL,
  quantity_start    INTEGER NOT NULL,
  quantity_end      INTEGER NOT NULL,
  sentence_start    INTEGER NOT NULL,
  sentence_end      INTEGER NOT NULL,
  kind              TEXT NOT NULL,             -- count, money, percent, measure, duration, factor, other
  relation          TEXT NOT NULL,             -- exact, approx, more_than, at_least …
  low               REAL,                      -- rounded to a double where that cannot hold the digits
  high              REAL,
  unit              TEXT NOT NULL,             -- '1', '%', 'x', ISO 4217, UCUM
  change            TEXT,                      -- increase, decrease, from, to
  counted           TEXT,
  counted_normal    TEXT,
  action            TEXT,
  action_normal     TEXT,
  actor             TEXT,
  actor_normal      TEXT,
  place             TEXT,
  place_normal      TEXT,
  period            TEXT,
  period_from       TEXT,                      -- first day
  period_to         TEXT,                      -- last day, included
  period_inherited  INTEGER NOT NULL DEFAULT 0 CHECK (period_inherited IN (0, 1)),
  speaker           TEXT,
  speaker_name      TEXT,
  speaker_role      TEXT,
  mode              TEXT NOT NULL,             -- direct, indirect, narrator
  factuality        TEXT NOT NULL,             -- asserted, negated, planned, possible
  part_of           INTEGER REFERENCES claim ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  confidence        REAL NOT NULL,
  verdict           TEXT CHECK (verdict IN ('accepted', 'corrected')),  -- of a person; NULL: none yet
  passage           INTEGER NOT NULL,          -- of the words of the sentence (origins.py)
  record            TEXT NOT NULL,
  -- Where there is a verdict: the record as the reader has it, NULL if the reader no longer finds it.
  as_read           TEXT
) STRICT;
CREATE INDEX claim_document ON claim (document, quantity_start);
CREATE INDEX claim_statement ON claim (statement);
CREATE INDEX claim_origin ON claim (origin);
CREATE INDEX claim_part_of ON claim (part_of);
CREATE INDEX claim_indicator ON claim (indicator, period_from, period_to);
CREATE INDEX claim_passage ON claim (passage) WHERE passage <> 0;
-- The same figure elsewhere (origins.py).
CREATE INDEX claim_figure ON claim (coalesce(low, high), unit, coalesce(counted_normal, ''));
CREATE INDEX claim_confidence ON claim (confidence) WHERE verdict IS NULL;

-- What people said of claims: an audit trail, never changed. It names the text and the place in it, so
-- that it outlives a rereading.
CREATE TABLE correction (
  number          INTEGER PRIMARY KEY,
  document        INTEGER NOT NULL REFERENCES document,
  claim           TEXT NOT NULL,               -- id of the claim
  quantity_start  INTEGER NOT NULL,
  quantity_end    INTEGER NOT NULL,
  verdict         TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct')),
  slot            TEXT,                        -- the corrected slot; NULL for the claim as a whole
  before          TEXT,                        -- JSON: the slot or the whole record
  after           TEXT,                        -- JSON; NULL where rejected
  record          TEXT NOT NULL,               -- the claim as it was before
  who             TEXT NOT NULL,
  made            TEXT NOT NULL,
  reader          TEXT NOT NULL,               -- version of the reader that was corrected
  CHECK ((verdict = 'correct') = (slot IS NOT NULL))
) STRICT;
CREATE INDEX correction_document ON correction (document);
CREATE INDEX correction_claim ON correction (claim);
CREATE TRIGGER correction_unchanged BEFORE UPDATE ON correction
BEGIN SELECT RAISE(ABORT, 'corrections are never changed; add another'); END;
CREATE TRIGGER correction_kept BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'corrections are never deleted; add another'); END;

-- ---------------------------------------------------------------------------------------------------
-- Indicators, findings, search
-- ---------------------------------------------------------------------------------------------------

-- A claim as a point of its indicator's series: everything by which claims are compared, so that series
-- and checks need no other table but claim (its words and origin) and document. Written with the claims
-- (points.py), and again from them whenever the concepts change. '' stands for nobody, nowhere, nothing.
CREATE TABLE point (
  claim       INTEGER PRIMARY KEY REFERENCES claim ON DELETE CASCADE,
  indicator   INTEGER NOT NULL REFERENCES indicator,
  document    INTEGER NOT NULL REFERENCES document,
  sentence    INTEGER NOT NULL REFERENCES sentence,
  line        INTEGER NOT NULL,  -- hash of all that claims must share to be compared: indicator, narrowing,
                                 -- cause, unit, change, and of a part what it is a part of
  subject     INTEGER NOT NULL,  -- the same without the unit
  actor       TEXT NOT NULL,     -- concept or lemmas
  place       TEXT NOT NULL,     -- concept or lemmas
  wide        INTEGER NOT NULL,  -- 1: the place is a whole country, which a text may leave unsaid; -1: some
                                 -- smaller one without its name («в области»)
  country     TEXT NOT NULL DEFAULT '',       -- concept of the country that it is of, as far as it or the other
                                              -- claims of its document name one (whose.py)
  speaker     TEXT NOT NULL,     -- concept of an institution, or a surname
  sole_actor    TEXT NOT NULL DEFAULT '',     -- actor and speaker again where they are the only ones of their
  sole_speaker  TEXT NOT NULL DEFAULT '',     -- names («КНБ»), '' for «полиция», «фермеры»
  narrowing   TEXT NOT NULL,     -- «международный» of «23 международных наркоканала»
  cause       TEXT NOT NULL,     -- what people were detained for, or died in
  event       INTEGER NOT NULL,  -- 1: what happens to people at one spot, many times a day; 2: in what seldom comes twice;
                                 -- 3: to things, all of a month or more that was over
  known       INTEGER NOT NULL DEFAULT 0,  -- 1: the catalogue has both its action and its counted
  vague       INTEGER NOT NULL DEFAULT 0,  -- 1: what is counted is not said («случаев»): compared in its report only
  level       INTEGER NOT NULL,  -- 1: a state that is measured; 0: deeds that add up over time
  unit        TEXT NOT NULL,     -- base unit of the dimension, or currency
  change      TEXT NOT NULL,     -- increase, decrease, from, to
  stated      REAL,              -- the number as said, in its own unit
  value       REAL,              -- the number as said, in the base unit
  least       REAL,              -- the interval that agrees with what was said, rounding included
  most        REAL,              -- (bounds.py); infinite where it is open
  first_day   INTEGER,           -- of the period, days since 1970-01-01, both included
  last_day    INTEGER,
  grain       TEXT NOT NULL,     -- year, running, half, quarter, month, week, day, span, open, none
  published   INTEGER,           -- day of publication, as above
  publisher   TEXT NOT NULL,
  language    TEXT NOT NULL DEFAULT '',  -- of its document, as read; '' where a ledger is older than the column
  asserted    INTEGER NOT NULL,  -- 1: stated as a fact, not planned, possible or denied
  provisional INTEGER NOT NULL DEFAULT 0,  -- 1: its text says that another figure may come («по предварительным данным»)
  whole       INTEGER,           -- the claim that it is a part of
  listed      INTEGER NOT NULL,  -- 1: an item of a list whose items do not overlap
  complete    INTEGER NOT NULL,  -- 1: a part of a whole whose parts, says the text, are all there
  moved       INTEGER,           -- of a percentage of change: the `subject` of the amount that it is of, where
  base_first  INTEGER,           -- both that and the days that it is measured from are sure (bases.py)
  base_last   INTEGER,
  restates    INTEGER,           -- of a share: the claim of the part that it says again («у 210, или 25 %»)
  answers     INTEGER NOT NULL DEFAULT 0,  -- of an answer that nobody gives two of: the number of its question in
                                           -- the document; else 0
  bare        INTEGER NOT NULL DEFAULT 0,  -- 1: its sentence says nothing of it beside what the ledger knows (bare.py)
  unread      TEXT NOT NULL DEFAULT '',    -- what its clause says that no slot and no column tells (unread.py)
  extreme     INTEGER NOT NULL DEFAULT 0,  -- 1: its text says that nothing was higher, 2: that so much was not passed
                                           -- before; -1 and -2: that nothing was lower (extremes.py); else 0
  extreme_since INTEGER,         -- the first day of those that this is said of; NULL for all times
  confidence  REAL NOT NULL
) STRICT;
CREATE INDEX point_indicator ON point (indicator, first_day, last_day);
CREATE INDEX point_document ON point (document);
CREATE INDEX point_sentence ON point (sentence);
CREATE INDEX point_line ON point (line, first_day, last_day);
CREATE INDEX point_subject ON point (subject, first_day, last_day, stated);
CREATE INDEX point_actor ON point (actor, published);
CREATE INDEX point_place ON point (place, published);
CREATE INDEX point_speaker ON point (speaker, published);
CREATE INDEX point_published ON point (published);
CREATE INDEX point_publisher ON point (publisher, published);
-- The same figure in a few days, for copies in other languages (copies.py).
CREATE INDEX point_figure ON point (value, unit, published);
CREATE INDEX point_whole ON point (whole) WHERE whole IS NOT NULL;

-- One statement in two languages: claims of copies (twins.py), each way.
CREATE TABLE twin (
  claim  INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  other  INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  PRIMARY KEY (claim, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX twin_other ON twin (other);

-- Sentences that hold claims, and the lemmas of their words for full-text search. Texts never change, so
-- rows are added and never changed; a sentence whose claims are gone is found by nobody (search.sql).
CREATE TABLE sentence (
  number    INTEGER PRIMARY KEY,
  document  INTEGER NOT NULL REFERENCES document,
  start     INTEGER NOT NULL,
  "end"     INTEGER NOT NULL,
  UNIQUE (document, start, "end")
) STRICT;
CREATE VIRTUAL TABLE sentence_words USING fts5 (
  words,                         -- every lemma that each word may have, in their order
  around,                        -- title, publisher, actor, place, speaker and period, where they stand elsewhere
  content = '', tokenize = 'unicode61 remove_diacritics 0'
);

-- The user's own concepts, in the form of indicators.toml; they come before those of the package.
CREATE TABLE concepts (
  name   TEXT PRIMARY KEY,       -- 'own'
  text   TEXT NOT NULL,
  added  TEXT NOT NULL
) STRICT;

-- What the last `svodka check` reported.
CREATE TABLE finding (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,  -- of the check and its claims: the same in every run
  "check"     TEXT NOT NULL,         -- name of the file in checks/
  why         TEXT NOT NULL,
  confidence  REAL NOT NULL,         -- the least of its claims'
  found       TEXT NOT NULL          -- when it was first found
) STRICT;
CREATE INDEX finding_order ON finding (confidence DESC, number);
CREATE TABLE finding_claim (
  finding   INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
  position  INTEGER NOT NULL,        -- 0 is the claim that does not fit, the others are those it was held against
  claim     INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  PRIMARY KEY (finding, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_claim_claim ON finding_claim (claim);

-- When `svodka check` looked last, and the newest document that was there: one row.
CREATE TABLE last_check (
  one       INTEGER PRIMARY KEY CHECK (one = 1),
  made      TEXT NOT NULL,
  document  INTEGER NOT NULL
) STRICT;

-- Findings that a person looked at and put aside. It outlives the findings.
CREATE TABLE dismissal (
  finding  TEXT PRIMARY KEY,         -- id of the finding
  reason   TEXT NOT NULL,
  who      TEXT NOT NULL,
  made     TEXT NOT NULL
) STRICT;
