-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was published stays as it was: who published it, in which style, and the documents
-- themselves. An edition of an earlier version has no style, no author and no documents.

ALTER TABLE edition ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN style TEXT NOT NULL DEFAULT '';

CREATE TABLE edition_document (
    edition TEXT NOT NULL REFERENCES edition (name),
    kind TEXT NOT NULL, -- 'factsheet': its figures and sentences in JSON; 'pdf'
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    packed BLOB NOT NULL, -- size in 4 bytes, highest first, then a zlib stream
    PRIMARY KEY (edition, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER edition_stays BEFORE UPDATE ON edition
BEGIN
    SELECT RAISE(ABORT, 'what was published cannot be changed');
END;

CREATE TRIGGER edition_is_kept BEFORE DELETE ON edition
BEGIN
    SELECT RAISE(ABORT, 'what was published cannot be changed');
END;

CREATE TRIGGER edition_document_stays BEFORE UPDATE ON edition_document
BEGIN
    SELECT RAISE(ABORT, 'what was published cannot be changed');
END;

CREATE TRIGGER edition_document_is_kept BEFORE DELETE ON edition_document
BEGIN
    SELECT RAISE(ABORT, 'what was published cannot be changed');
END;
