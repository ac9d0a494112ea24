package org.manicule.store.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Location;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.PictureRectangle;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import tools.jackson.core.JsonGenerator;

/** Locations and anchors as JSON. */
final class PlaceJson {
  private PlaceJson() {}

  static void write(String name, @Nullable Location location, JsonGenerator json) {
    if (location == null) {
      return;
    }
    json.writeName(name).writeStartObject();
    if (location instanceof TextRange range) {
      json.writeStringProperty("kind", "text");
      json.writeNumberProperty("start", range.start());
      json.writeNumberProperty("end", range.end());
    } else if (location instanceof TimeSpan span) {
      json.writeStringProperty("kind", "time");
      json.writeNumberProperty("start", span.startMillis());
      json.writeNumberProperty("end", span.endMillis());
    } else if (location instanceof PageRectangle page) {
      json.writeStringProperty("kind", "page");
      json.writeNumberProperty("page", page.page());
      writeBox(page.x(), page.y(), page.width(), page.height(), json);
    } else if (location instanceof PictureRectangle picture) {
      json.writeStringProperty("kind", "picture");
      writeBox(picture.x(), picture.y(), picture.width(), picture.height(), json);
    } else {
      throw new IllegalArgumentException("a project cannot keep a place such as " + location);
    }
    json.writeEndObject();
  }

  private static void writeBox(
      double x, double y, double width, double height, JsonGenerator json) {
    json.writeNumberProperty("x", x);
    json.writeNumberProperty("y", y);
    json.writeNumberProperty("width", width);
    json.writeNumberProperty("height", height);
  }

  static Location read(Fields fields) {
    String kind = fields.text("kind");
    return switch (kind) {
      case "text" -> new TextRange(fields.integer("start"), fields.integer("end"));
      case "time" -> new TimeSpan(fields.number("start"), fields.number("end"));
      case "page" ->
          new PageRectangle(
              fields.integer("page"),
              fields.fraction("x"),
              fields.fraction("y"),
              fields.fraction("width"),
              fields.fraction("height"));
      case "picture" ->
          new PictureRectangle(
              (int) fields.fraction("x"),
              (int) fields.fraction("y"),
              (int) fields.fraction("width"),
              (int) fields.fraction("height"));
      default -> throw new IllegalStateException("unknown kind of place: " + kind);
    };
  }

  static @Nullable Location readOptional(@Nullable Fields fields) {
    return fields == null ? null : read(fields);
  }

  static void write(String name, @Nullable Anchor anchor, JsonGenerator json) {
    if (anchor == null) {
      return;
    }
    json.writeName(name).writeStartObject();
    json.writeStringProperty("type", name(anchor.type()));
    json.writeStringProperty("id", anchor.id().toString());
    write("location", anchor.location(), json);
    json.writeEndObject();
  }

  static Anchor readAnchor(Fields fields) {
    return new Anchor(
        type(fields.text("type")),
        fields.id("id"),
        readOptional(fields.optionalObject("location")));
  }

  static @Nullable Anchor readOptionalAnchor(@Nullable Fields fields) {
    return fields == null ? null : readAnchor(fields);
  }

  /** A kind of entity as the journal writes it: {@code code-set}. */
  static String name(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static EntityType type(String name) {
    return EntityType.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
