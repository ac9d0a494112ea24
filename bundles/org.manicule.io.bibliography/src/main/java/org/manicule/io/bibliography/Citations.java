package org.manicule.io.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.reference.Reference;
import org.manicule.io.bibliography.Entry.Part;

/** Writes out how entries are cited. */
final class Citations {
  private static final int MOST_AUTHORS = 20;
  private static final int TITLE_WORDS = 4;

  private Citations() {}

  /** All entries; those that would be cited alike get letters: 2019a, 2019b. */
  static List<Reference> of(Entries entries) {
    Map<String, Set<String>> alike = new HashMap<>();
    for (Entry entry : entries.all()) {
      alike.computeIfAbsent(citedAs(entry, ""), each -> new LinkedHashSet<>()).add(same(entry));
    }
    List<Reference> references = new ArrayList<>();
    for (Entry entry : entries.all()) {
      List<String> others = List.copyOf(alike.getOrDefault(citedAs(entry, ""), Set.of()));
      String letter = others.size() > 1 ? letter(others.indexOf(same(entry))) : "";
      references.add(reference(entry, letter, entries.fileName()));
    }
    return references;
  }

  private static String same(Entry entry) {
    return entry.doi() + "\n" + Matching.normalised(entry.get(Part.TITLE));
  }

  private static String letter(int number) {
    return number < 26 ? String.valueOf((char) ('a' + number)) : "-" + (number + 1);
  }

  private static Reference reference(Entry entry, String letter, String fileName) {
    String citedAs = citedAs(entry, letter);
    String citation = citation(entry, letter);
    Map<String, DraftValue> values = new LinkedHashMap<>();
    String authors = String.join("; ", entry.makers().stream().map(Person::inverted).toList());
    put(values, "author", DraftValue.text(authors));
    put(values, "year", DraftValue.date(entry.get(Part.YEAR)));
    put(values, "title", DraftValue.text(entry.get(Part.TITLE)));
    put(values, "publication", DraftValue.text(publication(entry)));
    put(values, "doi", DraftValue.text(entry.doi()));
    put(values, "type", DraftValue.text(entry.type()));
    put(values, "reference", DraftValue.text(citation));
    return new Reference(
        entry.key(),
        Messages.text("place", fileName, entry.line()),
        citedAs,
        citation,
        values,
        entry.doi(),
        entry.files());
  }

  private static void put(Map<String, DraftValue> values, String name, DraftValue value) {
    if (!value.text().isEmpty()) {
      values.put(Messages.text("variable." + name), value);
    }
  }

  private static String publication(Entry entry) {
    String publication = entry.get(Part.PUBLICATION);
    return publication.isEmpty() ? entry.get(Part.PUBLISHER) : publication;
  }

  private static String citedAs(Entry entry, String letter) {
    List<Person> makers = entry.makers();
    String who =
        switch (makers.size()) {
          case 0 -> shortTitle(entry.get(Part.TITLE));
          case 1 -> makers.get(0).family();
          case 2 -> makers.get(0).family() + " & " + makers.get(1).family();
          default -> makers.get(0).family() + " et al.";
        };
    return (who + " " + year(entry) + letter).strip();
  }

  private static String shortTitle(String title) {
    String[] words = title.split(" ");
    return words.length <= TITLE_WORDS
        ? title
        : String.join(" ", List.of(words).subList(0, TITLE_WORDS)) + "…";
  }

  private static String year(Entry entry) {
    String year = entry.get(Part.YEAR);
    return year.isEmpty() ? Messages.text("no.date") : year;
  }

  /** {@code Quill, A., & Reed, B. (2019). Title. Publication, 12(3), 4–5. https://doi.org/…}. */
  private static String citation(Entry entry, String letter) {
    StringBuilder text = new StringBuilder();
    String who = names(entry.makers());
    boolean edited = entry.authors().isEmpty() && !entry.editors().isEmpty();
    String title = entry.get(Part.TITLE);
    if (who.isEmpty()) {
      sentence(text, title);
    } else {
      text.append(who).append(edited ? " " + Messages.text("editors", entry.editors().size()) : "");
    }
    text.append(text.length() > 0 ? " " : "")
        .append('(')
        .append(year(entry))
        .append(letter)
        .append("). ");
    if (!who.isEmpty()) {
      sentence(text, title);
    }
    sentence(text, container(entry));
    if (!entry.get(Part.PUBLICATION).isEmpty() && !entry.get(Part.PUBLISHER).isEmpty()) {
      sentence(text, entry.get(Part.PUBLISHER));
    }
    text.append(entry.doi().isEmpty() ? entry.get(Part.URL) : "https://doi.org/" + entry.doi());
    return text.toString().strip();
  }

  private static void sentence(StringBuilder text, String words) {
    if (!words.isEmpty()) {
      boolean ended = words.endsWith(".") || words.endsWith("?") || words.endsWith("!");
      text.append(words).append(ended ? " " : ". ");
    }
  }

  private static String container(Entry entry) {
    StringBuilder text = new StringBuilder(publication(entry));
    String volume = entry.get(Part.VOLUME);
    String issue = entry.get(Part.ISSUE);
    if (!volume.isEmpty() || !issue.isEmpty()) {
      text.append(text.length() > 0 ? ", " : "").append(volume);
      text.append(issue.isEmpty() ? "" : "(" + issue + ")");
    }
    String pages = entry.get(Part.PAGES);
    text.append(pages.isEmpty() ? "" : (text.length() > 0 ? ", " : "") + pages);
    return text.toString();
  }

  private static String names(List<Person> people) {
    List<String> names = people.stream().map(Person::withInitials).toList();
    if (names.size() <= 1) {
      return String.join("", names);
    }
    List<String> shown =
        names.size() > MOST_AUTHORS
            ? names.subList(0, MOST_AUTHORS - 1)
            : names.subList(0, names.size() - 1);
    String last = names.get(names.size() - 1);
    return String.join(", ", shown) + (names.size() > MOST_AUTHORS ? ", … " : ", & ") + last;
  }
}
