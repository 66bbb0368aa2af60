-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people write themselves: a note on an edition, and sentences of the factsheet in their own
-- words.

ALTER TABLE edition ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Rows are added and never changed: the last one of a sentence holds.
CREATE TABLE own_sentence (
    id INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    place TEXT NOT NULL, -- code of the country the page is about, or of the region
    style TEXT NOT NULL,
    language TEXT NOT NULL,
    sentence TEXT NOT NULL, -- 'mixed_movements', 'arrivals', 'present' …
    text TEXT NOT NULL, -- empty: the computed sentence holds again
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TRIGGER own_sentence_stays BEFORE UPDATE ON own_sentence
BEGIN
    SELECT RAISE(ABORT, 'what was written stays');
END;

CREATE TRIGGER own_sentence_is_kept BEFORE DELETE ON own_sentence
BEGIN
    SELECT RAISE(ABORT, 'what was written stays');
END;
