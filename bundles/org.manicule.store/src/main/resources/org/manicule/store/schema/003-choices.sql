-- The values that a variable offers to choose from, one a line; empty for variables of other types.
ALTER TABLE variables ADD COLUMN choices VARCHAR DEFAULT '' NOT NULL;
