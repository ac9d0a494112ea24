package org.manicule.store.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;

/** The fields of a JSON object, read in words of the model; unknown fields do not matter. */
record Fields(Map<String, @Nullable Object> values) {

  <E extends Entity> Id<E> id(String name) {
    return Id.of(text(name));
  }

  <E extends Entity> @Nullable Id<E> optionalId(String name) {
    String text = optionalText(name);
    return text == null ? null : Id.of(text);
  }

  String text(String name) {
    return (String) required(name);
  }

  @Nullable String optionalText(String name) {
    return (String) values.get(name);
  }

  int integer(String name) {
    return Math.toIntExact(number(name));
  }

  @Nullable Integer optionalInteger(String name) {
    return values.get(name) == null ? null : Integer.valueOf(integer(name));
  }

  long number(String name) {
    return ((Number) required(name)).longValue();
  }

  /** A number with a fraction; JSON has no form for infinity, which is therefore a text. */
  double fraction(String name) {
    Object value = required(name);
    return value instanceof Number number
        ? number.doubleValue()
        : Double.parseDouble((String) value);
  }

  Instant instant(String name) {
    return Moments.parse(text(name));
  }

  <C extends Enum<C>> C constant(String name, Class<C> type) {
    return Enum.valueOf(type, text(name));
  }

  Fields object(String name) {
    return (Fields) required(name);
  }

  @Nullable Fields optionalObject(String name) {
    return (Fields) values.get(name);
  }

  List<?> list(String name) {
    return (List<?>) required(name);
  }

  /** Empty when it is left out. */
  List<?> optionalList(String name) {
    return values.get(name) instanceof List<?> list ? list : List.of();
  }

  private Object required(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("the journal's JSON lacks \"" + name + "\": " + values);
    }
    return value;
  }
}
