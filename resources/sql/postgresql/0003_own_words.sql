-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people write themselves: a note on an edition, and sentences of the factsheet in their own
-- words.

ALTER TABLE edition ADD COLUMN note text COLLATE "C" NOT NULL DEFAULT '';

-- Rows are added and never changed: the last one of a sentence holds.
CREATE TABLE own_sentence (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    month integer NOT NULL,
    place text COLLATE "C" NOT NULL, -- code of the country the page is about, or of the region
    style text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    sentence text COLLATE "C" NOT NULL, -- 'mixed_movements', 'arrivals', 'present' …
    text text COLLATE "C" NOT NULL, -- empty: the computed sentence holds again
    author text COLLATE "C" NOT NULL,
    at text COLLATE "C" NOT NULL
);

CREATE TRIGGER own_sentence_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON own_sentence
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Open windows are told of it as they are of numbers.
CREATE TRIGGER own_sentence_is_told AFTER INSERT ON own_sentence
    FOR EACH STATEMENT EXECUTE FUNCTION tell_change();
