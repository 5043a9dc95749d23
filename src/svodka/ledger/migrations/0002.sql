-- Copies of a report in other languages: whether the catalogue knows its words, its language,
-- and the same figure in a few days.
ALTER TABLE point ADD COLUMN known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE point ADD COLUMN language TEXT NOT NULL DEFAULT '';
UPDATE point SET language = coalesce((SELECT lower(substr(language, 1, 2)) FROM document
                                      WHERE number = point.document AND lower(substr(language, 1, 2))
                                            IN ('ru', 'kk', 'en')), '');
CREATE INDEX point_figure ON point (value, unit, published);
