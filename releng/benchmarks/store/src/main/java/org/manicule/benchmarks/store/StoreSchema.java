package org.manicule.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.manicule.store.H2Projects;

/**
 * The tables of codings and texts as the store has them today, with their keys and indexes but
 * without what ties them to other tables: read from a new project, so that the floor follows when
 * the store changes.
 */
final class StoreSchema {
  private StoreSchema() {}

  /**
   * The statements that make the tables.
   *
   * @param folder where a project may be made
   */
  static List<String> statements(Path folder) throws SQLException, IOException {
    new H2Projects().create(folder, "Schema").close();
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + Places.database(folder) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    source.setUser("sa");
    List<String> statements = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet lines =
            statement.executeQuery("SCRIPT NODATA NOSETTINGS TABLE codings, texts, text_parts")) {
      while (lines.next()) {
        String line = lines.getString(1);
        if (line.matches("(?s)(CREATE (CACHED |MEMORY )?TABLE|CREATE INDEX|ALTER TABLE).*")
            && !line.contains("FOREIGN KEY")) {
          statements.add(line);
        }
      }
    }
    return statements;
  }
}
