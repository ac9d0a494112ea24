package org.manicule.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;

/** The numbered steps of the schema. */
class MigrationsTest {
  private static final Step FIRST = new Step(1, "001-first.sql", "CREATE TABLE a (n INTEGER);\n");
  private static final Step SECOND =
      new Step(
          2,
          "002-second.sql",
          "-- a remark\nALTER TABLE a ADD m INTEGER DEFAULT 5;\nUPDATE a SET n = 2;\n");
  private static final Step BROKEN =
      new Step(2, "002-broken.sql", "UPDATE a SET n = 9;\nCREATE TABEL b (n INTEGER);\n");

  @TempDir Path temp;

  @Test
  void releasedStepsAreNumberedFromOneAndNeverChange() {
    // A released step must never be edited: add another one instead.
    assertThat(Step.resource("001-project.sql").checksum())
        .isEqualTo("bedc4c70890ac7a5934b138d6becda1aa5c9b6afbf2183432192a5814f510b86");
    assertThat(Step.resource("002-lean-journal.sql").checksum())
        .isEqualTo("3fc8cd06500cf03623e27776a68e781814c96e15e363706933bdcdd084a9b89a");
    assertThat(Step.resource("003-choices.sql").checksum())
        .isEqualTo("6a2dfedee4b0078885bc2362b5b2989e4f59da547356f93584bee929d850bf16");
    assertThat(Step.resource("004-counts-at-closing.sql").checksum())
        .isEqualTo("792f21dbb33392c9d288d282755ae8ff901b6d915577885bd304e32ec26f88d7");
    assertThat(Step.resource("005-lean-codings.sql").checksum())
        .isEqualTo("8c46092a3aad28fe96e4bc29ce821aa5e306faab322ba74ef674f0d89b4c5e92");
  }

  @Test
  void stepsRunOnceInTheirOrder() {
    try (Database database = Database.create(temp.resolve("p"), null)) {
      run(database, FIRST, SECOND);
      run(database, FIRST, SECOND);

      assertThat(
              database.<List<String>>read(
                  session ->
                      session.list("SELECT name FROM schema_version ORDER BY number", Row::text)))
          .containsExactly("001-first.sql", "002-second.sql");
    }
  }

  @Test
  void aStepThatChangedSinceItRanIsRefused() {
    try (Database database = Database.create(temp.resolve("p"), null)) {
      run(database, FIRST);
      Step changed = new Step(1, FIRST.name(), FIRST.sql() + "-- changed\n");

      assertThatThrownBy(() -> run(database, changed))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("001-first.sql differs");
    }
  }

  @Test
  void aDatabaseWithMoreStepsIsFromANewerVersion() {
    try (Database database = Database.create(temp.resolve("p"), null)) {
      run(database, FIRST, SECOND);

      assertThatThrownBy(() -> run(database, FIRST))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("schema version 2, which is newer than version 1");
    }
  }

  @Test
  void anUpgradeRunsTheMissingStepsAndLeavesNothingBeside() throws Exception {
    Path file = olderProject();

    new Upgrade(new Migrations(List.of(FIRST, SECOND)), file).run(Database::open);

    assertThat(sum(file)).isEqualTo(7);
    assertThat(temp).isDirectoryNotContaining("glob:**upgrade**");
  }

  @Test
  void anUpgradeThatFailsLeavesTheProjectAsItWas() throws Exception {
    Path file = olderProject();
    Upgrade upgrade = new Upgrade(new Migrations(List.of(FIRST, BROKEN)), file);

    assertThatThrownBy(() -> upgrade.run(Database::open)).isInstanceOf(RuntimeException.class);

    assertThat(number(file)).isEqualTo(1);
    assertThat(temp).isDirectoryNotContaining("glob:**upgrade**");
  }

  private Path olderProject() {
    Path file = temp.resolve("p");
    try (Database database = Database.create(file, null)) {
      run(database, FIRST);
      database.write(session -> session.run("INSERT INTO a (n) VALUES (1)"));
    }
    return file;
  }

  private static long sum(Path file) {
    try (Database database = Database.open(file)) {
      return database.read(session -> session.number("SELECT SUM(n + m) FROM a"));
    }
  }

  private static long number(Path file) {
    try (Database database = Database.open(file)) {
      return database.read(session -> session.number("SELECT SUM(n) FROM a"));
    }
  }

  private static void run(Database database, Step... steps) {
    database.write(
        session -> {
          new Migrations(List.of(steps)).run(session);
          return true;
        });
  }
}
