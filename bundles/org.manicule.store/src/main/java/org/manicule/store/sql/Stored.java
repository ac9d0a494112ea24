package org.manicule.store.sql;

/** Something whose database can be asked directly: for checks, repairs and backups. */
public interface Stored {

  /** The open database. */
  Database database();
}
