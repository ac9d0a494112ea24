package org.manicule.store.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.project.Change;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The changes of an edit as a JSON array, written and read one by one. */
public final class ChangesJson {
  private ChangesJson() {}

  /**
   * Writes changes one by one as an array; closing it ends the array and leaves the stream open.
   */
  public static final class Writer implements AutoCloseable {
    private final JsonGenerator json;
    private final EntityWriter entities;

    /** Begins an array. */
    public Writer(OutputStream to) {
      json = Json.generator(to);
      entities = new EntityWriter(json);
      json.writeStartArray();
    }

    /** Writes one change; the stream may get it later. */
    public void write(Change change) {
      json.writeStartObject();
      json.writeStringProperty("type", PlaceJson.name(change.subject().type()));
      if (change.before() != null) {
        json.writeName("before");
        entities.write(change.before());
      }
      if (change.after() != null) {
        json.writeName("after");
        entities.write(change.after());
      }
      json.writeEndObject();
    }

    @Override
    public void close() {
      json.writeEndArray();
      json.close();
    }
  }

  /** Writes changes as an array; leaves the stream open. */
  public static void write(Iterable<Change> changes, OutputStream to) {
    try (Writer writer = new Writer(to)) {
      changes.forEach(writer::write);
    }
  }

  /** Reads the changes. */
  public static List<Change> read(InputStream from) {
    List<Change> changes = new ArrayList<>();
    try (JsonParser json = Json.parser(from)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        changes.add(change((Fields) Objects.requireNonNull(Json.value(json))));
      }
    }
    return changes;
  }

  private static Change change(Fields fields) {
    EntityType type = PlaceJson.type(fields.text("type"));
    return new Change(
        entity(type, fields.optionalObject("before")),
        entity(type, fields.optionalObject("after")));
  }

  private static @Nullable Entity entity(EntityType type, @Nullable Fields fields) {
    return fields == null ? null : EntityReader.read(type, fields);
  }
}
