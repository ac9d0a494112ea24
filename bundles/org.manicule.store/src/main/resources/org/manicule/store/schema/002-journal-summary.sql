-- What an entry did, in numbers, and the place to look at (JSON, see docs/journal-format.md); NULL
-- for entries from before, which are counted when somebody asks. kinds has bit n set when the entry
-- touched entities of kind n, in the order of the API's EntityType; NULL when that is not known.
ALTER TABLE journal ADD COLUMN summary VARCHAR;
ALTER TABLE journal ADD COLUMN kinds INTEGER;

-- A part that goes on where the one before it ends; all others can be read on their own.
ALTER TABLE journal_parts ADD COLUMN continues BOOLEAN DEFAULT FALSE NOT NULL;
