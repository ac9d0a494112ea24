package org.manicule.store.sql;

/** Something whose database can be asked directly: for checks, repairs and backups. */
public interface Stored {

  /** The open database. */
  Database database();

  /** Counts all codings anew; answers how many of the kept counts were wrong. */
  int recount();
}
