-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dataset: the change log in plain rows, the present state in packed blocks, the files that the
-- numbers came from. Amounts are whole thousandths, months are written 202507, times ISO 8601 UTC.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Codes. The ids mean nothing outside this file.

CREATE TABLE country (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE, -- 'REGION' for what is reported for the region as a whole
    name TEXT NOT NULL
) STRICT;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE breakdown (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE, -- empty for the total
    name TEXT NOT NULL
) STRICT;

CREATE TABLE status (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    has_amount INTEGER NOT NULL CHECK (has_amount IN (0, 1))
) STRICT;

INSERT INTO status (id, code, has_amount) VALUES
    (1, 'confirmed', 1), (2, 'provisional', 1), (3, 'estimated', 1),
    (4, 'suppressed', 0), (5, 'not_applicable', 0);

-- Files that numbers came from; the bytes once for every content.

CREATE TABLE source_content (
    sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
    size INTEGER NOT NULL, -- bytes before packing
    packed BLOB NOT NULL -- size in 4 bytes, highest first, then a zlib stream
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 BLOB REFERENCES source_content (sha256), -- NULL when only the name is known
    UNIQUE (name, sha256)
) STRICT;

CREATE TABLE source_sheet (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    name TEXT NOT NULL,
    UNIQUE (source, name)
) STRICT;

-- The change log: rows are added and never changed.

CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('create', 'edit', 'import', 'undo', 'redo')),
    reverts INTEGER REFERENCES change_set (id),
    first_change INTEGER NOT NULL, -- its changes stand together, from this id on
    change_count INTEGER NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((origin IN ('undo', 'redo')) = (reverts IS NOT NULL))
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    indicator INTEGER NOT NULL,
    country INTEGER NOT NULL,
    breakdown INTEGER NOT NULL,
    month INTEGER NOT NULL,
    before_status INTEGER, -- NULL: not reported
    before_amount INTEGER,
    after_status INTEGER, -- NULL: not reported
    after_amount INTEGER,
    sheet INTEGER, -- where the number after the change stands; NULL: typed by a person
    cell_row INTEGER, -- counted from 0
    cell_column INTEGER -- counted from 0
) STRICT;

-- Where the changes of a block stand in the log: a tenth of the size of an index, and faster.
CREATE TABLE change_range (
    indicator INTEGER NOT NULL,
    country INTEGER NOT NULL,
    first_change INTEGER NOT NULL REFERENCES change (id),
    last_change INTEGER NOT NULL REFERENCES change (id),
    PRIMARY KEY (indicator, country, first_change)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER change_set_in_order BEFORE INSERT ON change_set
WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM change_set)
BEGIN
    SELECT RAISE(ABORT, 'change sets are numbered one after the other');
END;

CREATE TRIGGER change_set_stays BEFORE UPDATE ON change_set
BEGIN
    SELECT RAISE(ABORT, 'the change log cannot be changed');
END;

CREATE TRIGGER change_set_is_kept BEFORE DELETE ON change_set
BEGIN
    SELECT RAISE(ABORT, 'the change log cannot be changed');
END;

CREATE TRIGGER change_stays BEFORE UPDATE ON change
BEGIN
    SELECT RAISE(ABORT, 'the change log cannot be changed');
END;

CREATE TRIGGER change_is_kept BEFORE DELETE ON change
BEGIN
    SELECT RAISE(ABORT, 'the change log cannot be changed');
END;

-- The present state, packed for loading. It follows from the log and can be made anew from it.

CREATE TABLE block (
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    country INTEGER NOT NULL REFERENCES country (id),
    packed BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (indicator, country)
) STRICT;

CREATE TABLE present (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    change_set INTEGER NOT NULL, -- the last one that the blocks contain; 0 before the first
    block_count INTEGER NOT NULL,
    checksum INTEGER NOT NULL -- of all blocks together
) STRICT;

INSERT INTO present (id, change_set, block_count, checksum) VALUES (1, 0, 0, 0);

-- Published states.

CREATE TABLE edition (
    name TEXT NOT NULL PRIMARY KEY,
    month INTEGER NOT NULL,
    change_set INTEGER NOT NULL, -- the last one it contains; 0 for none
    published_at TEXT NOT NULL,
    seal BLOB NOT NULL CHECK (length(seal) = 32) -- SHA-256 over all this and the hash of the set
) STRICT, WITHOUT ROWID;

-- What people say about numbers.

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    country INTEGER NOT NULL REFERENCES country (id),
    first_month INTEGER NOT NULL,
    last_month INTEGER NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    country INTEGER NOT NULL REFERENCES country (id),
    breakdown INTEGER NOT NULL REFERENCES breakdown (id),
    month INTEGER NOT NULL,
    text TEXT NOT NULL,
    follow_up INTEGER NOT NULL DEFAULT 0 CHECK (follow_up IN (0, 1)),
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE sign_off (
    country INTEGER NOT NULL REFERENCES country (id),
    month INTEGER NOT NULL,
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (country, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_profile (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

-- For people with any SQL tool.

CREATE VIEW history AS
SELECT change_set.id AS change_set, change_set.at, change_set.author, change_set.reason,
       change_set.origin, country.code AS country, indicator.code AS indicator,
       breakdown.code AS breakdown, printf('%d-%02d', month / 100, month % 100) AS month,
       before_amount / 1000.0 AS value_before,
       coalesce(status_before.code, 'not_reported') AS status_before,
       after_amount / 1000.0 AS value_after,
       coalesce(status_after.code, 'not_reported') AS status_after,
       source.name AS file, source_sheet.name AS sheet,
       CASE WHEN cell_column >= 702 THEN char(64 + (cell_column - 26) / 676) ELSE '' END
           || CASE WHEN cell_column >= 26 THEN char(65 + (cell_column / 26 - 1) % 26) ELSE '' END
           || char(65 + cell_column % 26) || (cell_row + 1) AS cell
FROM change
JOIN change_set ON change_set.id = change.change_set
JOIN country ON country.id = change.country
JOIN indicator ON indicator.id = change.indicator
JOIN breakdown ON breakdown.id = change.breakdown
LEFT JOIN status AS status_before ON status_before.id = before_status
LEFT JOIN status AS status_after ON status_after.id = after_status
LEFT JOIN source_sheet ON source_sheet.id = change.sheet
LEFT JOIN source ON source.id = source_sheet.source;

-- The other columns come from the row that max() finds: the last change of each number.
CREATE VIEW observation AS
SELECT country.code AS country, indicator.code AS indicator, breakdown.code AS breakdown,
       printf('%d-%02d', latest.month / 100, latest.month % 100) AS month,
       latest.after_amount / 1000.0 AS value, status.code AS status,
       latest.change_set AS change_set
FROM (SELECT indicator, country, breakdown, month, after_amount, after_status,
             max(id) AS change, change_set
      FROM change GROUP BY indicator, country, breakdown, month) AS latest
JOIN country ON country.id = latest.country
JOIN indicator ON indicator.id = latest.indicator
JOIN breakdown ON breakdown.id = latest.breakdown
JOIN status ON status.id = latest.after_status;
