-- What an entry did, in numbers, and the place to look at (JSON, see docs/journal-format.md); NULL
-- for entries from before, which are counted when somebody asks. kinds has bit n set when the entry
-- touched entities of kind n, in the order of the API's EntityType; NULL when that is not known.
ALTER TABLE journal ADD COLUMN summary VARCHAR;
ALTER TABLE journal ADD COLUMN kinds INTEGER;

-- The changes of a short entry stand in its row; only those of longer ones have parts.
ALTER TABLE journal ADD COLUMN content BYTEA;
UPDATE journal SET content = (SELECT p.content FROM journal_parts p
  WHERE p.number = journal.number AND p.part = 0) WHERE encoding = 'json';
DELETE FROM journal_parts WHERE number IN (SELECT number FROM journal WHERE encoding = 'json');

-- A part that goes on where the one before it ends; all others can be read on their own.
ALTER TABLE journal_parts ADD COLUMN continues BOOLEAN DEFAULT FALSE NOT NULL;

-- Few entries take one back, so a small table finds them faster than an index over all.
CREATE TABLE journal_undos (
  number BIGINT NOT NULL PRIMARY KEY,
  undoes BIGINT NOT NULL
);
INSERT INTO journal_undos (number, undoes) SELECT number, undoes FROM journal WHERE undoes IS NOT NULL;
DROP INDEX journal_undoes;

-- The index of codings by code and source tells this as well.
DROP TABLE code_source_counts;
