-- What was told of a source that could not be read, for when it is tried again.
ALTER TABLE failure ADD COLUMN published TEXT;
ALTER TABLE failure ADD COLUMN language TEXT;
ALTER TABLE failure ADD COLUMN text_column TEXT;
