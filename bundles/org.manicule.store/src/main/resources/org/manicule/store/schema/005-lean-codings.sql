-- The database keeps an index for each rule that ties a table to another, and every coding paid for
-- three of them: for its code there was one already, by code and source. The store itself sees to it
-- that a coding has a code and a coder; see CodingRules.
ALTER TABLE codings DROP CONSTRAINT codings_code;
ALTER TABLE codings DROP CONSTRAINT codings_coder;
DROP INDEX codings_coder_index;

-- Under a name of its own, the index for reading the codings of a source outlives the rule.
ALTER TABLE codings DROP CONSTRAINT codings_source;
CREATE INDEX codings_source_index ON codings (source);
ALTER TABLE codings ADD CONSTRAINT codings_source FOREIGN KEY (source) REFERENCES sources (id);
