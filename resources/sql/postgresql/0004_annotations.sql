-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say about numbers is part of the log: comments, flags and sign-offs belong to change
-- sets and are under their hashes. The tables of version 1 for them were never written to.

DROP TABLE comment;
DROP TABLE sign_off;

-- Rows are added and never changed: the last one of a subject holds.
CREATE TABLE annotation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    change_set bigint NOT NULL REFERENCES change_set (id),
    country integer NOT NULL REFERENCES country (id),
    month integer NOT NULL,
    indicator integer REFERENCES indicator (id), -- NULL: about the whole country and month
    breakdown integer REFERENCES breakdown (id), -- the same
    text text COLLATE "C" NOT NULL,
    marked integer NOT NULL CHECK (marked IN (0, 1)), -- a number: follow up; else: signed off
    CHECK ((indicator IS NULL) = (breakdown IS NULL))
);

CREATE INDEX annotation_subject ON annotation (country, month);

CREATE TRIGGER annotation_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON annotation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
