package org.manicule.store.read;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.Coders;
import org.manicule.store.sql.Database;
import org.manicule.store.table.Tables;

/** Reads coders from their table. */
public final class H2Coders implements Coders {
  private final Database database;

  /** Reads from a database. */
  public H2Coders(Database database) {
    this.database = database;
  }

  @Override
  public List<Coder> all() {
    List<Coder> coders = database.read(session -> Tables.CODERS.list(session, ""));
    return ByName.sorted(coders, Coder::name);
  }

  @Override
  public Optional<Coder> find(Id<Coder> id) {
    return database.read(session -> Tables.CODERS.find(session, id));
  }

  @Override
  public Optional<Coder> named(String name) {
    return database.read(session -> Tables.CODERS.first(session, "WHERE name = ?", name));
  }
}
