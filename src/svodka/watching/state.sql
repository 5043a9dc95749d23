-- What `svodka watch` remembers between two looks, in a file beside the ledger. It may be deleted: then
-- everything is asked for once more, and the ledger, which knows every text that it has, stays as it is.

CREATE TABLE IF NOT EXISTS address (
  url       TEXT PRIMARY KEY,          -- a source of the configuration, or an article that it led to
  etag      TEXT,                      -- what the server called the version that was kept
  modified  TEXT,                      -- when it said that it was made
  stamp     TEXT NOT NULL DEFAULT '',  -- what each feed that lists it said of that version, in JSON
  kept      INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)),  -- whether the ledger has it
  due       REAL NOT NULL DEFAULT 0,   -- not to be asked for before, in seconds since 1970
  failures  INTEGER NOT NULL DEFAULT 0,  -- in a row
  reason    TEXT                       -- of the last failure
) STRICT, WITHOUT ROWID;
