package org.manicule.store.read;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Cases;
import org.manicule.store.sql.Database;
import org.manicule.store.table.Tables;

/** Reads cases, variables and values from their tables. */
public final class H2Cases implements Cases {
  private final Database database;

  /** Reads from a database. */
  public H2Cases(Database database) {
    this.database = database;
  }

  @Override
  public List<Case> all() {
    List<Case> cases = database.read(session -> Tables.CASES.list(session, ""));
    return ByName.sorted(cases, Case::name);
  }

  @Override
  public List<CaseMember> members(Id<Case> id) {
    return database.read(
        session ->
            Tables.CASE_MEMBERS.list(
                session, "WHERE case_id = ? ORDER BY source, start_at, end_at, id", id));
  }

  @Override
  public List<CaseMember> members() {
    return database.read(session -> Tables.CASE_MEMBERS.list(session, ""));
  }

  @Override
  public List<Case> casesOf(Id<Source> source) {
    List<Case> cases =
        database.read(
            session ->
                Tables.CASES.list(
                    session,
                    "WHERE id IN (SELECT case_id FROM case_members WHERE source = ?)",
                    source));
    return ByName.sorted(cases, Case::name);
  }

  @Override
  public List<Variable> variables() {
    List<Variable> variables = database.read(session -> Tables.VARIABLES.list(session, ""));
    return ByName.sorted(variables, Variable::name);
  }

  @Override
  public Optional<Variable> variable(String name, EntityType scope) {
    return database.read(
        session -> Tables.VARIABLES.first(session, "WHERE scope = ? AND name = ?", scope, name));
  }

  @Override
  public List<Value> values(Id<? extends Entity> owner) {
    // Two questions, because H2 uses no index for "the one or the other".
    return database.read(
        session -> {
          List<Value> values = Tables.VALUES.list(session, "WHERE source = ?", owner);
          return values.isEmpty()
              ? Tables.VALUES.list(session, "WHERE case_id = ?", owner)
              : values;
        });
  }

  @Override
  public List<Value> valuesOf(Id<Variable> variable) {
    return database.read(session -> Tables.VALUES.list(session, "WHERE variable = ?", variable));
  }
}
