-- SPDX-License-Identifier: GPL-3.0-or-later
-- A dataset in a schema of its own: the change log in plain rows, the present state in packed
-- blocks, the files that the numbers came from. The same tables as those of a dataset file.
-- Amounts are whole thousandths, months are written 202507, times ISO 8601 UTC.

CREATE SCHEMA mixed_movements;

CREATE TABLE meta (
    key text COLLATE "C" PRIMARY KEY,
    value text COLLATE "C" NOT NULL
);

-- Codes. The ids mean nothing outside this database.

CREATE TABLE country (
    id integer PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE, -- 'REGION' for what is reported for the region as a whole
    name text COLLATE "C" NOT NULL
);

CREATE TABLE indicator (
    id integer PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE,
    name text COLLATE "C" NOT NULL
);

CREATE TABLE breakdown (
    id integer PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE, -- empty for the total
    name text COLLATE "C" NOT NULL
);

CREATE TABLE status (
    id integer PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE,
    has_amount boolean NOT NULL
);

INSERT INTO status (id, code, has_amount) VALUES
    (1, 'confirmed', true), (2, 'provisional', true), (3, 'estimated', true),
    (4, 'suppressed', false), (5, 'not_applicable', false);

-- Files that numbers came from; the bytes once for every content.

CREATE TABLE source_content (
    sha256 bytea PRIMARY KEY CHECK (length(sha256) = 32),
    size bigint NOT NULL, -- bytes before packing
    packed bytea NOT NULL -- size in 4 bytes, highest first, then a zlib stream
);
ALTER TABLE source_content ALTER COLUMN packed SET STORAGE EXTERNAL; -- it is packed already

CREATE TABLE source (
    id integer PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    sha256 bytea REFERENCES source_content (sha256), -- NULL when only the name is known
    UNIQUE (name, sha256)
);

CREATE TABLE source_sheet (
    id integer PRIMARY KEY,
    source integer NOT NULL REFERENCES source (id),
    name text COLLATE "C" NOT NULL,
    UNIQUE (source, name)
);

-- The change log: rows are added and never changed.

CREATE TABLE change_set (
    id bigint PRIMARY KEY,
    at text COLLATE "C" NOT NULL,
    author text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    origin text COLLATE "C" NOT NULL
        CHECK (origin IN ('create', 'edit', 'import', 'undo', 'redo')),
    reverts bigint REFERENCES change_set (id),
    first_change bigint NOT NULL, -- its changes stand together, from this id on
    change_count bigint NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    CHECK ((origin IN ('undo', 'redo')) = (reverts IS NOT NULL))
);

CREATE TABLE change (
    id bigint PRIMARY KEY,
    change_set bigint NOT NULL REFERENCES change_set (id),
    indicator integer NOT NULL,
    country integer NOT NULL,
    breakdown integer NOT NULL,
    month integer NOT NULL,
    before_status smallint, -- NULL: not reported
    before_amount bigint,
    after_status smallint, -- NULL: not reported
    after_amount bigint,
    sheet integer, -- where the number after the change stands; NULL: typed by a person
    cell_row integer, -- counted from 0
    cell_column integer -- counted from 0
);

-- Where the changes of a block stand in the log: a tenth of the size of an index, and faster.
CREATE TABLE change_range (
    indicator integer NOT NULL,
    country integer NOT NULL,
    first_change bigint NOT NULL REFERENCES change (id),
    last_change bigint NOT NULL REFERENCES change (id),
    PRIMARY KEY (indicator, country, first_change)
);

CREATE FUNCTION change_set_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM mixed_movements.change_set) THEN
        RAISE EXCEPTION 'change sets are numbered one after the other';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER change_set_in_order BEFORE INSERT ON change_set
    FOR EACH ROW EXECUTE FUNCTION change_set_in_order();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what is in % stays as it was written', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER change_set_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON change_set
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER change_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Open windows are told that somebody has written.

CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY mixed_movements;
    RETURN NULL;
END
$$;

CREATE TRIGGER change_set_is_told AFTER INSERT ON change_set
    FOR EACH STATEMENT EXECUTE FUNCTION tell_change();

-- The present state, packed for loading. It follows from the log and can be made anew from it.

CREATE TABLE block (
    indicator integer NOT NULL REFERENCES indicator (id),
    country integer NOT NULL REFERENCES country (id),
    packed bytea NOT NULL,
    checksum bigint NOT NULL,
    PRIMARY KEY (indicator, country)
);
ALTER TABLE block ALTER COLUMN packed SET STORAGE EXTERNAL;

CREATE TABLE present (
    id integer PRIMARY KEY CHECK (id = 1),
    change_set bigint NOT NULL, -- the last one that the blocks contain; 0 before the first
    block_count bigint NOT NULL,
    checksum bigint NOT NULL -- of all blocks together
);

INSERT INTO present (id, change_set, block_count, checksum) VALUES (1, 0, 0, 0);

-- Published states.

CREATE TABLE edition (
    name text COLLATE "C" PRIMARY KEY,
    month integer NOT NULL,
    change_set bigint NOT NULL, -- the last one it contains; 0 for none
    published_at text COLLATE "C" NOT NULL,
    seal bytea NOT NULL CHECK (length(seal) = 32) -- SHA-256 over all this and the hash of the set
);

-- What people say about numbers.

CREATE TABLE note (
    id bigint PRIMARY KEY,
    indicator integer NOT NULL REFERENCES indicator (id),
    country integer NOT NULL REFERENCES country (id),
    first_month integer NOT NULL,
    last_month integer NOT NULL,
    text text COLLATE "C" NOT NULL,
    author text COLLATE "C" NOT NULL,
    at text COLLATE "C" NOT NULL
);

CREATE TABLE comment (
    id bigint PRIMARY KEY,
    indicator integer NOT NULL REFERENCES indicator (id),
    country integer NOT NULL REFERENCES country (id),
    breakdown integer NOT NULL REFERENCES breakdown (id),
    month integer NOT NULL,
    text text COLLATE "C" NOT NULL,
    follow_up boolean NOT NULL DEFAULT false,
    author text COLLATE "C" NOT NULL,
    at text COLLATE "C" NOT NULL
);

CREATE TABLE sign_off (
    country integer NOT NULL REFERENCES country (id),
    month integer NOT NULL,
    change_set bigint NOT NULL REFERENCES change_set (id),
    author text COLLATE "C" NOT NULL,
    at text COLLATE "C" NOT NULL,
    PRIMARY KEY (country, month)
);

CREATE TABLE import_profile (
    name text COLLATE "C" PRIMARY KEY,
    content text COLLATE "C" NOT NULL -- JSON
);

-- For people with any SQL tool.

CREATE VIEW history WITH (security_invoker = true) AS
SELECT change_set.id AS change_set, change_set.at, change_set.author, change_set.reason,
       change_set.origin, country.code AS country, indicator.code AS indicator,
       breakdown.code AS breakdown, to_char(month / 100, 'FM0000') || to_char(month % 100, '"-"FM00')
           AS month,
       before_amount / 1000.0 AS value_before,
       coalesce(status_before.code, 'not_reported') AS status_before,
       after_amount / 1000.0 AS value_after,
       coalesce(status_after.code, 'not_reported') AS status_after,
       source.name AS file, source_sheet.name AS sheet,
       CASE WHEN cell_column >= 702 THEN chr(64 + (cell_column - 26) / 676) ELSE '' END
           || CASE WHEN cell_column >= 26 THEN chr(65 + (cell_column / 26 - 1) % 26) ELSE '' END
           || chr(65 + cell_column % 26) || (cell_row + 1) AS cell
FROM change
JOIN change_set ON change_set.id = change.change_set
JOIN country ON country.id = change.country
JOIN indicator ON indicator.id = change.indicator
JOIN breakdown ON breakdown.id = change.breakdown
LEFT JOIN status AS status_before ON status_before.id = before_status
LEFT JOIN status AS status_after ON status_after.id = after_status
LEFT JOIN source_sheet ON source_sheet.id = change.sheet
LEFT JOIN source ON source.id = source_sheet.source;

-- The last change of each number.
CREATE VIEW observation WITH (security_invoker = true) AS
SELECT country.code AS country, indicator.code AS indicator, breakdown.code AS breakdown,
       to_char(latest.month / 100, 'FM0000') || to_char(latest.month % 100, '"-"FM00') AS month,
       latest.after_amount / 1000.0 AS value, status.code AS status,
       latest.change_set AS change_set
FROM (SELECT DISTINCT ON (indicator, country, breakdown, month)
             indicator, country, breakdown, month, after_amount, after_status, change_set
      FROM change ORDER BY indicator, country, breakdown, month, id DESC) AS latest
JOIN country ON country.id = latest.country
JOIN indicator ON indicator.id = latest.indicator
JOIN breakdown ON breakdown.id = latest.breakdown
JOIN status ON status.id = latest.after_status;
