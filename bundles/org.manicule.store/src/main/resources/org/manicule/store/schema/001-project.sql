-- The tables of a project. Every statement ends with a semicolon at the end of a line.
-- A place in a source is a kind and numbers: a text range and a time span fill start_at and end_at,
-- a rectangle fills x, y, width and height, on a page with start_at = end_at = the page.

CREATE TABLE properties (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR NOT NULL,
  content VARCHAR NOT NULL,
  CONSTRAINT properties_name UNIQUE (name)
);

CREATE TABLE coders (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR NOT NULL,
  colour VARCHAR(7) NOT NULL,
  CONSTRAINT coders_name UNIQUE (name)
);

CREATE TABLE sources (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR NOT NULL,
  text_hash VARCHAR(64) NOT NULL,
  characters INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  original_name VARCHAR,
  original_media_type VARCHAR,
  original_hash VARCHAR(64),
  language VARCHAR,
  imported_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT sources_name UNIQUE (name)
);

CREATE TABLE revisions (
  id UUID NOT NULL PRIMARY KEY,
  source UUID NOT NULL,
  number INTEGER NOT NULL,
  text_hash VARCHAR(64) NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reason VARCHAR NOT NULL,
  CONSTRAINT revisions_number UNIQUE (source, number),
  CONSTRAINT revisions_source FOREIGN KEY (source) REFERENCES sources (id)
);

CREATE TABLE units (
  id UUID NOT NULL PRIMARY KEY,
  source UUID NOT NULL,
  kind VARCHAR NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  level INTEGER NOT NULL,
  label VARCHAR NOT NULL,
  speaker VARCHAR,
  said_on VARCHAR,
  heard_from BIGINT,
  heard_to BIGINT,
  CONSTRAINT units_source FOREIGN KEY (source) REFERENCES sources (id)
);
CREATE INDEX units_place ON units (source, start_at);

-- above is the parent, and for codes at the top a fixed value: NULLs never count as equal, but two
-- codes at the top must not have the same name.
CREATE TABLE codes (
  id UUID NOT NULL PRIMARY KEY,
  parent UUID,
  above UUID NOT NULL,
  name VARCHAR NOT NULL,
  colour VARCHAR(7) NOT NULL,
  meaning VARCHAR NOT NULL,
  when_to_use VARCHAR NOT NULL,
  when_not_to_use VARCHAR NOT NULL,
  examples VARCHAR NOT NULL,
  status VARCHAR(20) NOT NULL,
  place INTEGER NOT NULL,
  CONSTRAINT codes_name UNIQUE (above, name),
  CONSTRAINT codes_parent FOREIGN KEY (parent) REFERENCES codes (id)
);

CREATE TABLE code_sets (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR NOT NULL,
  CONSTRAINT code_sets_name UNIQUE (name)
);

CREATE TABLE code_set_members (
  code_set UUID NOT NULL,
  place INTEGER NOT NULL,
  code UUID NOT NULL,
  CONSTRAINT code_set_members_once PRIMARY KEY (code_set, code),
  CONSTRAINT code_set_members_set FOREIGN KEY (code_set) REFERENCES code_sets (id),
  CONSTRAINT code_set_members_code FOREIGN KEY (code) REFERENCES codes (id)
);

CREATE TABLE codings (
  id UUID NOT NULL PRIMARY KEY,
  source UUID NOT NULL,
  place VARCHAR(8) NOT NULL,
  start_at BIGINT NOT NULL,
  end_at BIGINT NOT NULL,
  x DOUBLE PRECISION,
  y DOUBLE PRECISION,
  width DOUBLE PRECISION,
  height DOUBLE PRECISION,
  code UUID NOT NULL,
  coder UUID NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  weight INTEGER,
  remark VARCHAR NOT NULL
);
CREATE INDEX codings_place ON codings (source, start_at);
CREATE INDEX codings_code_index ON codings (code, source);
CREATE INDEX codings_coder_index ON codings (coder);
ALTER TABLE codings ADD CONSTRAINT codings_source FOREIGN KEY (source) REFERENCES sources (id);
ALTER TABLE codings ADD CONSTRAINT codings_code FOREIGN KEY (code) REFERENCES codes (id);
ALTER TABLE codings ADD CONSTRAINT codings_coder FOREIGN KEY (coder) REFERENCES coders (id);

-- Memos and links hang on anything, also on what is gone by now, so nothing holds their anchors.
CREATE TABLE memos (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  title VARCHAR NOT NULL,
  content VARCHAR NOT NULL,
  anchor_type VARCHAR(20),
  anchor UUID,
  place VARCHAR(8),
  start_at BIGINT,
  end_at BIGINT,
  x DOUBLE PRECISION,
  y DOUBLE PRECISION,
  width DOUBLE PRECISION,
  height DOUBLE PRECISION,
  coder UUID NOT NULL,
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT memos_coder FOREIGN KEY (coder) REFERENCES coders (id)
);
CREATE INDEX memos_anchor ON memos (anchor);

CREATE TABLE links (
  id UUID NOT NULL PRIMARY KEY,
  relation VARCHAR NOT NULL,
  from_type VARCHAR(20) NOT NULL,
  from_anchor UUID NOT NULL,
  from_place VARCHAR(8),
  from_start_at BIGINT,
  from_end_at BIGINT,
  from_x DOUBLE PRECISION,
  from_y DOUBLE PRECISION,
  from_width DOUBLE PRECISION,
  from_height DOUBLE PRECISION,
  to_type VARCHAR(20) NOT NULL,
  to_anchor UUID NOT NULL,
  to_place VARCHAR(8),
  to_start_at BIGINT,
  to_end_at BIGINT,
  to_x DOUBLE PRECISION,
  to_y DOUBLE PRECISION,
  to_width DOUBLE PRECISION,
  to_height DOUBLE PRECISION,
  coder UUID NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  remark VARCHAR NOT NULL,
  CONSTRAINT links_coder FOREIGN KEY (coder) REFERENCES coders (id)
);
CREATE INDEX links_from ON links (from_anchor);
CREATE INDEX links_to ON links (to_anchor);

CREATE TABLE cases (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR NOT NULL,
  description VARCHAR NOT NULL,
  CONSTRAINT cases_name UNIQUE (name)
);

CREATE TABLE case_members (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  source UUID NOT NULL,
  place VARCHAR(8),
  start_at BIGINT,
  end_at BIGINT,
  x DOUBLE PRECISION,
  y DOUBLE PRECISION,
  width DOUBLE PRECISION,
  height DOUBLE PRECISION,
  CONSTRAINT case_members_case FOREIGN KEY (case_id) REFERENCES cases (id),
  CONSTRAINT case_members_source FOREIGN KEY (source) REFERENCES sources (id)
);

CREATE TABLE variables (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR NOT NULL,
  value_type VARCHAR(20) NOT NULL,
  scope VARCHAR(20) NOT NULL,
  description VARCHAR NOT NULL,
  CONSTRAINT variables_name UNIQUE (scope, name)
);

-- A value belongs to a source or to a case: exactly one of the two columns is filled.
CREATE TABLE variable_values (
  id UUID NOT NULL PRIMARY KEY,
  variable UUID NOT NULL,
  source UUID,
  case_id UUID,
  content VARCHAR NOT NULL,
  CONSTRAINT variable_values_once_per_source UNIQUE (source, variable),
  CONSTRAINT variable_values_once_per_case UNIQUE (case_id, variable),
  CONSTRAINT variable_values_owner CHECK ((source IS NULL) <> (case_id IS NULL)),
  CONSTRAINT variable_values_variable FOREIGN KEY (variable) REFERENCES variables (id),
  CONSTRAINT variable_values_source FOREIGN KEY (source) REFERENCES sources (id),
  CONSTRAINT variable_values_case FOREIGN KEY (case_id) REFERENCES cases (id)
);

-- Counts that the codebook and the list of sources show, kept in the transaction of each edit.
CREATE TABLE code_counts (
  code UUID NOT NULL PRIMARY KEY,
  codings INTEGER NOT NULL,
  sources INTEGER NOT NULL
);
CREATE TABLE source_counts (
  source UUID NOT NULL PRIMARY KEY,
  codings INTEGER NOT NULL
);
CREATE TABLE code_source_counts (
  code UUID NOT NULL,
  source UUID NOT NULL,
  codings INTEGER NOT NULL,
  PRIMARY KEY (code, source)
);

-- Texts by their hash, in parts because a text may be longer than a column. Never changed.
CREATE TABLE texts (
  hash VARCHAR(64) NOT NULL PRIMARY KEY,
  characters INTEGER NOT NULL
);
CREATE TABLE text_parts (
  hash VARCHAR(64) NOT NULL,
  part INTEGER NOT NULL,
  content VARCHAR NOT NULL,
  PRIMARY KEY (hash, part)
);

-- The journal refers to nothing, so that it outlives what it tells about. See docs/journal-format.md.
CREATE TABLE journal (
  number BIGINT NOT NULL PRIMARY KEY,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  coder UUID NOT NULL,
  label VARCHAR NOT NULL,
  changes BIGINT NOT NULL,
  undoes BIGINT,
  encoding VARCHAR(20) NOT NULL
);
CREATE INDEX journal_undoes ON journal (undoes);
CREATE TABLE journal_parts (
  number BIGINT NOT NULL,
  part INTEGER NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (number, part)
);

-- Who coded last, for each user of the computers that open the project: a convenience, not data.
CREATE TABLE last_coders (
  account VARCHAR NOT NULL PRIMARY KEY,
  coder UUID NOT NULL
);
