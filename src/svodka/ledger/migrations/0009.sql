-- Whether a figure is told as a record, and since when: filled as documents are read again.
ALTER TABLE point ADD COLUMN extreme INTEGER NOT NULL DEFAULT 0;
ALTER TABLE point ADD COLUMN extreme_since INTEGER;

-- What the first ledgers of version 7 lack.
CREATE TABLE IF NOT EXISTS twin (
  claim  INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  other  INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  PRIMARY KEY (claim, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS twin_other ON twin (other);
