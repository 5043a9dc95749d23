-- Whether a sentence says nothing more of a figure: filled as documents are read again.
ALTER TABLE point ADD COLUMN bare INTEGER NOT NULL DEFAULT 0;
