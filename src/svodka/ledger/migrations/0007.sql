-- Which part a share says again, which shares are answers to one question, and which claims of copies in other
-- languages are one statement: filled as documents are read again.
ALTER TABLE point ADD COLUMN restates INTEGER;
ALTER TABLE point ADD COLUMN answers INTEGER NOT NULL DEFAULT 0;
CREATE TABLE IF NOT EXISTS twin (
  claim  INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  other  INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  PRIMARY KEY (claim, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS twin_other ON twin (other);
