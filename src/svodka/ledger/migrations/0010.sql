-- What the clause of a figure says besides: filled as documents are read again.
ALTER TABLE point ADD COLUMN unread TEXT NOT NULL DEFAULT '';
