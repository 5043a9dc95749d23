-- Whether a figure is told as provisional: filled as claims are placed again.
ALTER TABLE point ADD COLUMN provisional INTEGER NOT NULL DEFAULT 0;
