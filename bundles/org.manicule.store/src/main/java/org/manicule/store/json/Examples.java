package org.manicule.store.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.manicule.api.model.CodeDefinition.Example;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The examples of a code as JSON, as the column of the codes' table holds them. */
public final class Examples {
  private Examples() {}

  /** The examples as text. */
  public static String write(List<Example> examples) {
    if (examples.isEmpty()) {
      return "[]";
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.generator(bytes)) {
      write(examples, json);
    }
    return bytes.toString(StandardCharsets.US_ASCII);
  }

  /** The examples that {@link #write(List)} wrote. */
  public static List<Example> read(String text) {
    if (text.equals("[]")) {
      return List.of();
    }
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    try (JsonParser json = Json.parser(new ByteArrayInputStream(bytes))) {
      json.nextToken();
      return read((List<?>) Objects.requireNonNull(Json.value(json)));
    }
  }

  static void write(List<Example> examples, JsonGenerator json) {
    json.writeStartArray();
    for (Example example : examples) {
      json.writeStartObject();
      json.writeStringProperty("quote", example.quote());
      if (example.coding() != null) {
        json.writeStringProperty("coding", example.coding().toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static List<Example> read(List<?> items) {
    return items.stream()
        .map(Fields.class::cast)
        .map(fields -> new Example(fields.text("quote"), fields.optionalId("coding")))
        .toList();
  }
}
