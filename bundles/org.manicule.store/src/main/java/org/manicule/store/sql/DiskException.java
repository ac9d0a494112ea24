package org.manicule.store.sql;

import org.manicule.api.UserException;

/** The disk refused to be read or written; the project is as it was at its last commit. */
public final class DiskException extends UserException {
  private static final long serialVersionUID = 1L;

  DiskException(String whatHappened, String whatToDo, Throwable cause) {
    super(whatHappened, whatToDo, cause);
  }
}
