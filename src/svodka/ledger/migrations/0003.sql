-- Documents that were added by mistake, and when a check looked last.
CREATE TABLE removal (
  document  INTEGER PRIMARY KEY REFERENCES document,
  who       TEXT NOT NULL,
  made      TEXT NOT NULL
) STRICT;

-- When `svodka check` looked last, and the newest document that was there: one row.
CREATE TABLE last_check (
  one       INTEGER PRIMARY KEY CHECK (one = 1),
  made      TEXT NOT NULL,
  document  INTEGER NOT NULL
) STRICT;
