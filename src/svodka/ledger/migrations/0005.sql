-- What a percentage of change is of, and from when: filled as documents are read again.
ALTER TABLE point ADD COLUMN moved INTEGER;
ALTER TABLE point ADD COLUMN base_first INTEGER;
ALTER TABLE point ADD COLUMN base_last INTEGER;
