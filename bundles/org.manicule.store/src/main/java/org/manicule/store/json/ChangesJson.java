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
import org.manicule.api.task.Monitor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The changes of an edit as a JSON array, written and read one by one. */
public final class ChangesJson {
  private static final int BETWEEN_CHECKS = 1000;

  private ChangesJson() {}

  /** Writes the changes; leaves the stream open. */
  public static void write(List<Change> changes, OutputStream to, Monitor monitor) {
    try (JsonGenerator json = Json.generator(to)) {
      EntityWriter entities = new EntityWriter(json);
      json.writeStartArray();
      for (int i = 0; i < changes.size(); i++) {
        if (i % BETWEEN_CHECKS == 0) {
          monitor.checkCancelled();
        }
        write(changes.get(i), json, entities);
      }
      json.writeEndArray();
    }
  }

  private static void write(Change change, JsonGenerator json, EntityWriter entities) {
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
