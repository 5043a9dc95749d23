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

-- Whose a claim is: its country, and who acts and speaks where there is only one of the name; and whether
-- it says what it counts. Known once the claims are read anew.
ALTER TABLE point ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN sole_actor TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN sole_speaker TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN vague INTEGER NOT NULL DEFAULT 0;
UPDATE point SET sole_actor = actor, sole_speaker = speaker;
