package org.manicule.store.table;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.PictureRectangle;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Locations and anchors as columns: a kind and numbers. */
final class Places {
  private static final String TEXT = "text";
  private static final String PAGE = "page";
  private static final String PICTURE = "picture";
  private static final String TIME = "time";

  /** How many columns tell the rectangle. */
  private static final int RECTANGLE = 4;

  private Places() {}

  /** The columns of a location, each name with something before it. */
  static String columns(String prefix) {
    return prefix
        + String.join(", " + prefix, "place", "start_at", "end_at", "x", "y", "width", "height");
  }

  /** Adds the columns of a location. */
  static void write(@Nullable Location location, Values to) {
    if (location == null) {
      to.add(null, null, null, null, null, null, null);
    } else if (location instanceof TextRange range) {
      to.add(TEXT, range.start(), range.end(), null, null, null, null);
    } else if (location instanceof TimeSpan span) {
      to.add(TIME, span.startMillis(), span.endMillis(), null, null, null, null);
    } else if (location instanceof PageRectangle page) {
      to.add(PAGE, page.page(), page.page(), page.x(), page.y(), page.width(), page.height());
    } else if (location instanceof PictureRectangle picture) {
      to.add(PICTURE, 0, 0, picture.x(), picture.y(), picture.width(), picture.height());
    } else {
      throw new IllegalArgumentException("a project cannot keep a place such as " + location);
    }
  }

  /** Reads the columns of a location. */
  static @Nullable Location read(Row row) throws SQLException {
    String kind = row.optionalText();
    long start = row.number();
    long end = row.number();
    if (kind == null || kind.equals(TEXT) || kind.equals(TIME)) {
      row.skip(RECTANGLE);
      return kind == null ? null : stretch(kind, start, end);
    }
    double x = row.fraction();
    double y = row.fraction();
    double width = row.fraction();
    double height = row.fraction();
    return switch (kind) {
      case PAGE -> new PageRectangle((int) start, x, y, width, height);
      case PICTURE -> new PictureRectangle((int) x, (int) y, (int) width, (int) height);
      default -> throw new SQLException("unknown kind of place: " + kind);
    };
  }

  private static Location stretch(String kind, long start, long end) {
    return kind.equals(TEXT) ? new TextRange((int) start, (int) end) : new TimeSpan(start, end);
  }

  /** Where a location starts, as its column says. */
  static long start(Location location) {
    if (location instanceof TextRange range) {
      return range.start();
    }
    return location instanceof TimeSpan span
        ? span.startMillis()
        : location instanceof PageRectangle page ? page.page() : 0;
  }

  /** Where a location ends, as its column says. */
  static long end(Location location) {
    if (location instanceof TextRange range) {
      return range.end();
    }
    return location instanceof TimeSpan span
        ? span.endMillis()
        : location instanceof PageRectangle page ? page.page() : 0;
  }

  /** Reads the columns of a location that is always there. */
  static Location readRequired(Row row) throws SQLException {
    Location location = read(row);
    if (location == null) {
      throw new SQLException("a place is missing");
    }
    return location;
  }

  /** Adds type, identity and location of an anchor. */
  static void write(@Nullable Anchor anchor, Values to) {
    if (anchor == null) {
      to.add(null, null);
      write((Location) null, to);
    } else {
      to.add(anchor.type(), anchor.id());
      write(anchor.location(), to);
    }
  }

  /** Reads type, identity and location of an anchor. */
  static @Nullable Anchor readAnchor(Row row) throws SQLException {
    String type = row.optionalText();
    Id<Entity> id = row.optionalId();
    Location location = read(row);
    return type == null || id == null ? null : new Anchor(EntityType.valueOf(type), id, location);
  }

  /** Reads an anchor that is always there. */
  static Anchor readRequiredAnchor(Row row) throws SQLException {
    Anchor anchor = readAnchor(row);
    if (anchor == null) {
      throw new SQLException("an anchor is missing");
    }
    return anchor;
  }
}
