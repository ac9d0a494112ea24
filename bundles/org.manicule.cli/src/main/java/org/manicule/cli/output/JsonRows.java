package org.manicule.cli.output;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON array of objects, written one by one, each on a line of its own. */
public final class JsonRows implements AutoCloseable {
  private final PrintStream out;
  private final JsonGenerator json;

  JsonRows(PrintStream out) {
    this.out = out;
    out.print("[\n");
    // A separator instead of an array of the generator's own puts each object on its own line.
    this.json =
        JsonFactory.builder()
            .rootValueSeparator(",\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(
                ObjectWriteContext.empty(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes an object. */
  public void row(Consumer<Row> fields) {
    json.writeStartObject();
    fields.accept(new Row(json));
    json.writeEndObject();
  }

  @Override
  public void close() {
    json.close();
    out.print("\n]\n");
    out.flush();
  }

  /** The fields of one object, in the order in which they are given. */
  public static final class Row {
    private final JsonGenerator json;

    private Row(JsonGenerator json) {
      this.json = json;
    }

    /** A text, or null. */
    public Row text(String name, @Nullable Object value) {
      json.writeName(name);
      if (value == null) {
        json.writeNull();
      } else {
        json.writeString(value.toString());
      }
      return this;
    }

    /** A number, a truth value, a text, or null: whatever the value is. */
    public Row value(String name, @Nullable Object value) {
      if (value instanceof Boolean truth) {
        json.writeBooleanProperty(name, truth);
      } else if (value instanceof Integer || value instanceof Long) {
        json.writeNumberProperty(name, ((Number) value).longValue());
      } else if (value instanceof Number number) {
        number(name, number.doubleValue());
      } else {
        text(name, value);
      }
      return this;
    }

    /** A number; without decimals when it is whole. JSON knows no infinity, which becomes null. */
    public Row number(String name, double value) {
      if (value == Math.rint(value) && Math.abs(value) < 1e15) {
        json.writeNumberProperty(name, (long) value);
      } else if (Double.isFinite(value)) {
        json.writeNumberProperty(name, value);
      } else {
        json.writeNullProperty(name);
      }
      return this;
    }

    /** An array of texts. */
    public Row texts(String name, Collection<String> values) {
      json.writeArrayPropertyStart(name);
      values.forEach(json::writeString);
      json.writeEndArray();
      return this;
    }

    /** An object of texts, by name. */
    public Row texts(String name, Map<String, String> values) {
      json.writeObjectPropertyStart(name);
      new TreeMap<>(values).forEach(json::writeStringProperty);
      json.writeEndObject();
      return this;
    }

    /** An array of objects, written one by one while they are walked through. */
    public <T> Row objects(String name, Iterable<T> things, BiConsumer<T, Row> fields) {
      json.writeArrayPropertyStart(name);
      for (T thing : things) {
        json.writeStartObject();
        fields.accept(thing, this);
        json.writeEndObject();
      }
      json.writeEndArray();
      return this;
    }

    /** An object of whatever the consumer puts into it. */
    public Row object(String name, Consumer<Row> fields) {
      json.writeObjectPropertyStart(name);
      fields.accept(this);
      json.writeEndObject();
      return this;
    }
  }
}
