-- What was told of a source that could not be read, for when it is tried again.
ALTER TABLE failure ADD COLUMN published TEXT;
ALTER TABLE failure ADD COLUMN language TEXT;
ALTER TABLE failure ADD COLUMN text_column TEXT;

-- What the first ledgers of version 3 lack; a column that is there is passed over.
CREATE TABLE IF NOT EXISTS last_check (
  one       INTEGER PRIMARY KEY CHECK (one = 1),
  made      TEXT NOT NULL,
  document  INTEGER NOT NULL
) STRICT;
ALTER TABLE point ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN sole_actor TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN sole_speaker TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN vague INTEGER NOT NULL DEFAULT 0;
UPDATE point SET sole_actor = actor, sole_speaker = speaker
WHERE NOT EXISTS (SELECT 1 FROM point WHERE country <> '' OR sole_actor <> '' OR sole_speaker <> '');
