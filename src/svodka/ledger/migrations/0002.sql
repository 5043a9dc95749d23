-- Copies of a report in other languages: in which language a claim stands, and the same figure in a few days.
ALTER TABLE point ADD COLUMN language TEXT NOT NULL DEFAULT '';
UPDATE point SET language = coalesce((SELECT lower(substr(language, 1, 2)) FROM document
                                      WHERE number = point.document AND lower(substr(language, 1, 2))
                                            IN ('ru', 'kk', 'en')), '');
CREATE INDEX point_figure ON point (value, unit, published);
