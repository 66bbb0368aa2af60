-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say about numbers is part of the log: comments, flags and sign-offs belong to change
-- sets and are under their hashes. The tables of version 1 for them were never written to.

DROP TABLE comment;
DROP TABLE sign_off;

-- Rows are added and never changed: the last one of a subject holds.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    country INTEGER NOT NULL REFERENCES country (id),
    month INTEGER NOT NULL,
    indicator INTEGER REFERENCES indicator (id), -- NULL: about the whole country and month
    breakdown INTEGER REFERENCES breakdown (id), -- the same
    text TEXT NOT NULL,
    marked INTEGER NOT NULL CHECK (marked IN (0, 1)), -- a number: follow up; else: signed off
    CHECK ((indicator IS NULL) = (breakdown IS NULL))
) STRICT;

CREATE INDEX annotation_subject ON annotation (country, month);

CREATE TRIGGER annotation_stays BEFORE UPDATE ON annotation
BEGIN
    SELECT RAISE(ABORT, 'the change log cannot be changed');
END;

CREATE TRIGGER annotation_is_kept BEFORE DELETE ON annotation
BEGIN
    SELECT RAISE(ABORT, 'the change log cannot be changed');
END;
