package org.manicule.store.table;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps sources; their texts are kept apart, by hash. */
final class SourceTable extends EntityTable<Source> {
  SourceTable() {
    super(
        Source.class,
        "sources",
        "id, name, text_hash, characters, revision, original_name, original_media_type,"
            + " original_hash, language, imported_at");
  }

  @Override
  void write(Source source, Values to) {
    to.add(source.name(), source.textHash(), source.characters(), source.revision());
    Source.Original original = source.original();
    if (original == null) {
      to.add(null, null, null);
    } else {
      to.add(original.fileName(), original.mediaType(), original.sha256());
    }
    to.add(source.language(), source.importedAt());
  }

  @Override
  Source read(Id<Source> id, Row row) throws SQLException {
    String name = row.text();
    String textHash = row.text();
    int characters = row.integer();
    int revision = row.integer();
    Source.Original original = readOriginal(row);
    String language = row.optionalText();
    Instant importedAt = row.instant();
    return new Source(id, name, textHash, characters, revision, original, language, importedAt);
  }

  private static Source.@Nullable Original readOriginal(Row row) throws SQLException {
    String fileName = row.optionalText();
    String mediaType = row.optionalText();
    String hash = row.optionalText();
    return fileName == null || mediaType == null || hash == null
        ? null
        : new Source.Original(fileName, mediaType, hash);
  }
}
