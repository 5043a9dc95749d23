-- Whether a figure is told as a record, and since when: filled as documents are read again.
ALTER TABLE point ADD COLUMN extreme INTEGER NOT NULL DEFAULT 0;
ALTER TABLE point ADD COLUMN extreme_since INTEGER;
