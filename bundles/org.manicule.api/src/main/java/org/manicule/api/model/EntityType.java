package org.manicule.api.model;

/**
 * The kinds of entities a project stores. Later versions may add kinds: treat an unknown one as
 * "not mine".
 */
public enum EntityType {
  /** A {@link Property} of the project. */
  PROPERTY,
  /** A {@link Coder}. */
  CODER,
  /** A {@link Source}. */
  SOURCE,
  /** A {@link Revision} of a source's text. */
  REVISION,
  /** A {@link Unit} of a source's structure. */
  UNIT,
  /** A {@link Code} of the codebook. */
  CODE,
  /** A {@link CodeSet}. */
  CODE_SET,
  /** A {@link Coding}. */
  CODING,
  /** A {@link Memo}. */
  MEMO,
  /** A {@link Link}. */
  LINK,
  /** A {@link Case}. */
  CASE,
  /** A {@link CaseMember}. */
  CASE_MEMBER,
  /** A {@link Variable}. */
  VARIABLE,
  /** A {@link Value} of a variable. */
  VALUE
}
