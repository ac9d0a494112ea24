-- The counts are kept when a project is closed, and no longer with each edit. They are good when the
-- journal ends with this entry; otherwise, as after a crash, opening counts anew.
CREATE TABLE counted (
  entry BIGINT NOT NULL PRIMARY KEY
);
INSERT INTO counted (entry) SELECT COALESCE(MAX(number), 0) FROM journal;

-- The rule that a coding has a source has an index of its own, which finds the codings of a source.
DROP INDEX codings_place;
