-- Whose a claim is: its country, and who acts and speaks where there is only one of the name. Known again once
-- the claims are read anew.
ALTER TABLE point ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN sole_actor TEXT NOT NULL DEFAULT '';
ALTER TABLE point ADD COLUMN sole_speaker TEXT NOT NULL DEFAULT '';
UPDATE point SET sole_actor = actor, sole_speaker = speaker;
