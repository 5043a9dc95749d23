-- Documents that were added by mistake.
CREATE TABLE removal (
  document  INTEGER PRIMARY KEY REFERENCES document,
  who       TEXT NOT NULL,
  made      TEXT NOT NULL
) STRICT;
