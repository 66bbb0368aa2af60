-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was published stays as it was: who published it, in which style, and the documents
-- themselves. An edition of an earlier version has no style, no author and no documents.

ALTER TABLE edition ADD COLUMN author text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN style text COLLATE "C" NOT NULL DEFAULT '';

CREATE TABLE edition_document (
    edition text COLLATE "C" NOT NULL REFERENCES edition (name),
    kind text COLLATE "C" NOT NULL, -- 'factsheet': its figures and sentences in JSON; 'pdf'
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    packed bytea NOT NULL, -- size in 4 bytes, highest first, then a zlib stream
    PRIMARY KEY (edition, kind)
);
ALTER TABLE edition_document ALTER COLUMN packed SET STORAGE EXTERNAL;

CREATE TRIGGER edition_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER edition_document_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
