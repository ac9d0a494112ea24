package org.manicule.api.model;

/** What a memo is about. */
public enum MemoKind {
  /** Ideas towards a theory. */
  THEORETICAL,
  /** How the study is done. */
  METHOD,
  /** A code. */
  CODE,
  /** A source. */
  SOURCE,
  /** A passage. */
  PASSAGE,
  /** Anything else. */
  FREE
}
