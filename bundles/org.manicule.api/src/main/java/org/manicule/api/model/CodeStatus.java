package org.manicule.api.model;

/** How settled a code is. */
public enum CodeStatus {
  /** In use. */
  ACTIVE,
  /** On trial; its definition may still change. */
  PROVISIONAL,
  /** No longer used for new codings; kept with the codings it has. */
  RETIRED
}
