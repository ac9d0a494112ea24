package org.manicule.store.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.ContentHash;
import org.manicule.api.project.Contents;
import org.manicule.store.folder.Originals;
import org.manicule.store.sql.Database;
import org.manicule.store.table.Texts;

/** Keeps texts in the database and original files beside it. */
public final class H2Contents implements Contents {
  private final Database database;
  private final Originals originals;

  /** Keeps texts in a database and files in a folder. */
  public H2Contents(Database database, Originals originals) {
    this.database = database;
    this.originals = originals;
  }

  @Override
  public String keepText(String text) {
    return keepTexts(List.of(text)).get(0);
  }

  @Override
  public List<String> keepTexts(List<String> texts) {
    List<String> hashes = texts.stream().map(ContentHash::of).toList();
    database.<@Nullable Void>write(
        session -> {
          for (int i = 0; i < texts.size(); i++) {
            Texts.keep(session, hashes.get(i), texts.get(i));
            session.keepUp();
          }
          return null;
        });
    return hashes;
  }

  @Override
  public String text(String sha256) {
    return database.read(session -> Texts.read(session, sha256));
  }

  @Override
  public String keepOriginal(Path file) throws IOException {
    if (database.isReadOnly()) {
      throw database.readOnly();
    }
    return originals.keep(file);
  }

  @Override
  public InputStream original(String sha256) throws IOException {
    return originals.open(sha256);
  }
}
