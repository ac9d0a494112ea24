package org.manicule.io.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.io.bibliography.Entry.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads CSL JSON, which citation programs exchange. */
final class CslReader {
  private final Entries entries;

  private CslReader(String fileName) {
    this.entries = new Entries(fileName);
  }

  static boolean accepts(String text) {
    return text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{");
  }

  static Entries read(String text, String fileName) {
    CslReader reader = new CslReader(fileName);
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      reader.readAll(json);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw Messages.problem("broken.json", fileName, line);
    }
    return reader.entries;
  }

  /** A list of items, or an object that has such a list. */
  private void readAll(JsonParser json) {
    JsonToken token = json.nextToken();
    if (token == JsonToken.START_OBJECT) {
      while (token != null && token != JsonToken.START_ARRAY) {
        token = json.nextToken();
      }
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      int line = json.currentTokenLocation().getLineNr();
      if (value(json) instanceof Map<?, ?> item) {
        add(item, line);
      }
    }
  }

  private static @Nullable Object value(JsonParser json) {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.getString();
        json.nextToken();
        Object value = value(json);
        if (value != null) {
          object.put(name, value);
        }
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        Object value = value(json);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return token == JsonToken.VALUE_NULL ? null : json.getString();
  }

  private void add(Map<?, ?> item, int line) {
    Entry entry = entries.make(text(item, "id"), line, text(item, "type"));
    people(item, "author").forEach(entry.authors()::add);
    people(item, "editor").forEach(entry.editors()::add);
    entry.set(Part.TITLE, text(item, "title"));
    entry.set(Part.PUBLICATION, text(item, "container-title"));
    entry.set(Part.PUBLISHER, text(item, "publisher"));
    entry.set(Part.VOLUME, text(item, "volume"));
    entry.set(Part.ISSUE, text(item, "issue"));
    entry.set(Part.PAGES, text(item, "page").replaceAll("(?<=\\d)-(?=\\d)", "–"));
    entry.set(Part.URL, text(item, "URL"));
    entry.setDoi(text(item, "DOI"));
    if (item.get("issued") instanceof Map<?, ?> date) {
      entry.setDate(dateParts(date));
      entry.setDate(text(date, "raw"));
      entry.setDate(text(date, "literal"));
    }
    entries.add(entry);
  }

  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text.replaceAll("</?[a-z]+[^>]*>", "") : "";
  }

  private static String dateParts(Map<?, ?> date) {
    return date.get("date-parts") instanceof List<?> all
            && !all.isEmpty()
            && all.get(0) instanceof List<?> first
            && !first.isEmpty()
        ? String.valueOf(first.get(0))
        : "";
  }

  private static List<Person> people(Map<?, ?> item, String name) {
    List<Person> people = new ArrayList<>();
    if (item.get(name) instanceof List<?> all) {
      for (Object one : all) {
        if (one instanceof Map<?, ?> person) {
          people.add(person(person));
        }
      }
    }
    people.removeIf(person -> person.family().isEmpty());
    return people;
  }

  private static Person person(Map<?, ?> person) {
    String literal = text(person, "literal");
    if (!literal.isEmpty()) {
      return Person.named(literal);
    }
    String particle = text(person, "non-dropping-particle");
    String dropping = text(person, "dropping-particle");
    String suffix = text(person, "suffix");
    String family = join(particle, text(person, "family"));
    return new Person(join(family, suffix), join(text(person, "given"), dropping));
  }

  private static String join(String first, String second) {
    return (first.strip() + " " + second.strip()).strip();
  }
}
