package org.manicule.store;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Session;
import org.manicule.store.table.Tables;

/**
 * Who is coding. Remembered in the project for each user of the computers that open it, so that two
 * people who hand a project to and fro each stay themselves.
 */
final class CurrentCoder {
  /** Distinct also for most colour-blind readers (Okabe and Ito 2008). */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

  private final Database database;
  private volatile @Nullable Id<Coder> id;
  private @Nullable Coder current;
  private long changes;

  /** Starts with whoever coded last under this user's name. */
  CurrentCoder(Database database) {
    this.database = database;
    this.id =
        database.<@Nullable Id<Coder>>read(
            session ->
                session
                    .<Id<Coder>>first(
                        "SELECT coder FROM last_coders WHERE account = ?",
                        row -> row.id(),
                        account())
                    .orElse(null));
  }

  /** The coder as stored now. */
  Coder get() {
    long asOf;
    synchronized (this) {
      if (current != null) {
        return current;
      }
      asOf = changes;
    }
    Coder read = read();
    synchronized (this) {
      current = asOf == changes ? read : null;
    }
    return read;
  }

  /** Whether this user has said who it is, and that coder still is in the project. */
  boolean isKnown() {
    return database.read(session -> chosen(session).isPresent());
  }

  /** Has the coder read again: some coder was changed. */
  synchronized void changed() {
    changes++;
    current = null;
  }

  private Coder read() {
    return database.read(
        session -> {
          Optional<Coder> chosen = chosen(session);
          Optional<Coder> coder = chosen.isPresent() ? chosen : first(session, each -> true);
          return coder.orElseThrow(() -> new IllegalStateException("the project has no coder"));
        });
  }

  /** Some coder other than one that is about to go, when there is one. */
  Optional<Coder> otherThan(Id<Coder> leaving) {
    return database.read(session -> first(session, each -> !each.id().equals(leaving)));
  }

  /** Says who is coding from now on, also when this user opens the project again. */
  void set(Id<Coder> coder) {
    database.write(
        session -> {
          session.run("DELETE FROM last_coders WHERE account = ?", account());
          return session.run(
              "INSERT INTO last_coders (account, coder) VALUES (?, ?)", account(), coder);
        });
    id = coder;
    changed();
  }

  private Optional<Coder> chosen(Session session) throws SQLException {
    Id<Coder> known = id;
    return known == null ? Optional.empty() : Tables.CODERS.find(session, known);
  }

  /** Whoever bears this user's name, else the first by name. */
  private static Optional<Coder> first(Session session, Predicate<Coder> condition)
      throws SQLException {
    String name = nameOf(account());
    return Tables.CODERS.list(session, "").stream()
        .filter(condition)
        .min(
            Comparator.comparing((Coder each) -> !each.name().equals(name))
                .thenComparing(Coder::name));
  }

  /** A coder who is new to a project, in the colour used least there. */
  static Coder newcomer(String name, List<Coder> others) {
    String colour =
        COLOURS.stream().min(Comparator.comparingLong(each -> uses(each, others))).orElseThrow();
    return new Coder(Id.random(), name, colour);
  }

  private static long uses(String colour, List<Coder> coders) {
    return coders.stream().filter(coder -> coder.colour().equals(colour)).count();
  }

  /** The first coder of a new project. */
  static Coder ofNewProject() {
    return newcomer(nameOf(account()), List.of());
  }

  private static String nameOf(String account) {
    return account.isEmpty() ? "Coder 1" : account;
  }

  private static String account() {
    return System.getProperty("user.name", "").strip();
  }
}
