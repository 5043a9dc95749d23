-- Claims and the documents they were read from, as `svodka read --format sqlite` and `svodka export`
-- write them. This is an export, not a ledger: no origins, no indicators, no corrections.

-- One text as it was read. Offsets of claims are code points into `text`, half-open.
CREATE TABLE document (
  id         TEXT PRIMARY KEY,
  title      TEXT,
  publisher  TEXT,
  published  TEXT,           -- 'YYYY-MM-DD'
  source     TEXT,
  language   TEXT,
  text       TEXT NOT NULL
) STRICT;

-- One stated figure; the columns are those of the CSV export.
CREATE TABLE claim (
  id                 TEXT PRIMARY KEY,
  document           TEXT NOT NULL REFERENCES document,
  quantity           TEXT NOT NULL,
  quantity_start     INTEGER NOT NULL,
  quantity_end       INTEGER NOT NULL,
  kind               TEXT NOT NULL,
  relation           TEXT NOT NULL,
  low                ANY,      -- an integer, a real, or the digits where neither holds them all
  high               ANY,
  unit               TEXT NOT NULL,
  change             TEXT,
  counted            TEXT,
  counted_start      INTEGER,
  counted_end        INTEGER,
  counted_normal     TEXT,
  counted_inherited  INTEGER,
  action             TEXT,
  action_start       INTEGER,
  action_end         INTEGER,
  action_normal      TEXT,
  action_inherited   INTEGER,
  actor              TEXT,
  actor_start        INTEGER,
  actor_end          INTEGER,
  actor_normal       TEXT,
  actor_inherited    INTEGER,
  place              TEXT,
  place_start        INTEGER,
  place_end          INTEGER,
  place_normal       TEXT,
  place_inherited    INTEGER,
  period             TEXT,
  period_start       INTEGER,
  period_end         INTEGER,
  period_from        TEXT,     -- 'YYYY-MM-DD', as is period_to
  period_to          TEXT,
  period_inherited   INTEGER,
  speaker            TEXT,
  speaker_start      INTEGER,
  speaker_end        INTEGER,
  speaker_name       TEXT,
  speaker_role       TEXT,
  mode               TEXT NOT NULL,
  cue                TEXT,
  cue_start          INTEGER,
  cue_end            INTEGER,
  factuality         TEXT NOT NULL,
  part_of            TEXT REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
  confidence         REAL NOT NULL,
  sentence_start     INTEGER NOT NULL,
  sentence_end       INTEGER NOT NULL,
  why                TEXT NOT NULL
) STRICT;

CREATE INDEX claim_document ON claim (document, quantity_start);
CREATE INDEX claim_period ON claim (period_from, period_to);
