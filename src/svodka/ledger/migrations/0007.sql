-- Which part a share says again, and which shares are answers to one question: filled as documents are read again.
ALTER TABLE point ADD COLUMN restates INTEGER;
ALTER TABLE point ADD COLUMN answers INTEGER NOT NULL DEFAULT 0;
