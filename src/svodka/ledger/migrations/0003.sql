-- Whose a claim is: its country, and who acts and speaks where there is only one of the name; and whether
-- it says what it counts. Known once the claims are read anew.
ALTER TABLE point ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN sole_actor TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN sole_speaker TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN vague INTEGER NOT NULL DEFAULT 0;
UPDATE point SET sole_actor = actor, sole_speaker = speaker;
