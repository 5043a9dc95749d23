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
  reader     TEXT NOT NULL,      -- version of the reader whose claims stand below
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

-- What a claim counts, comparable over documents.
CREATE TABLE indicator (
  number     INTEGER PRIMARY KEY,
  action     TEXT,               -- concept of the action, or its lemma
  counted    TEXT,               -- concept of the counted, or its lemmas
  dimension  TEXT NOT NULL,      -- count, percent, length, mass, a currency …
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
  -- The document that this figure goes back to: the origin of its own, or an earlier one that has the same
  -- sentence. Sources are counted by `count(DISTINCT origin)`.
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
  as_read           TEXT                       -- the record before corrections, where there are any
) STRICT;
CREATE INDEX claim_document ON claim (document, quantity_start);
CREATE INDEX claim_statement ON claim (statement);
CREATE INDEX claim_origin ON claim (origin);
CREATE INDEX claim_part_of ON claim (part_of);
CREATE INDEX claim_indicator ON claim (indicator, period_from, period_to);
CREATE INDEX claim_passage ON claim (passage) WHERE passage <> 0;
CREATE INDEX claim_figure ON claim (coalesce(low, high), unit);  -- the same figure elsewhere (origins.py)
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
  after           TEXT,                        -- JSON; NULL where rejected or emptied
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
