package org.manicule.io.bibliography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.project.ProjectData;
import org.manicule.api.reference.Reference;
import org.manicule.api.task.Monitor;

/**
 * Finds which source an entry is about: by the name of the file that the bibliography keeps, by
 * DOI, by title. Where that leaves a choice, nothing is decided.
 */
final class Matching {
  /** A DOI further down is that of a work that is cited. */
  private static final int HEAD = 4_000;

  /** Shorter titles, such as "Introduction", are those of many works. */
  private static final int LONG_TITLE = 12;

  private final ProjectData project;
  private final Map<String, Set<Source>> byFile = new HashMap<>();
  private final Map<String, Set<Source>> byDoi = new HashMap<>();
  private final Map<String, Set<Source>> byTitle = new HashMap<>();
  private final List<Source> sources;
  private final List<Issue> issues = new ArrayList<>();

  private Matching(ProjectData project) {
    this.project = project;
    this.sources = project.sources().all();
  }

  /**
   * An entry with the source that it is about.
   *
   * @param reference the entry
   * @param source the source
   * @param how the key of the words for why
   */
  record Pair(Reference reference, Source source, How how) {}

  /** Why an entry is about a source, the surest first. */
  enum How {
    FILE("because.file"),
    DOI("because.doi"),
    TITLE("because.title"),
    FILE_NAME("because.name");

    private final String key;

    How(String key) {
      this.key = key;
    }

    String words() {
      return Messages.text(key);
    }
  }

  /** What was found. */
  record Found(List<Pair> pairs, List<Reference> unmatched, List<Issue> issues) {}

  static Found of(ProjectData project, List<Reference> references, Monitor monitor) {
    Matching matching = new Matching(project);
    boolean dois = references.stream().anyMatch(reference -> !reference.doi().isEmpty());
    matching.index(dois, monitor);
    return matching.match(references);
  }

  private void index(boolean dois, Monitor monitor) {
    for (int i = 0; i < sources.size(); i++) {
      monitor.checkCancelled();
      monitor.progress(i, sources.size());
      Source source = sources.get(i);
      add(byTitle, normalised(source.name()), source);
      add(byTitle, normalised(stem(source.name())), source);
      if (source.original() != null) {
        add(byFile, fileKey(source.original().fileName()), source);
        add(byTitle, normalised(stem(source.original().fileName())), source);
      }
      if (dois) {
        String text = project.sources().text(source.id());
        String head = text.substring(0, Math.min(HEAD, text.length()));
        Entry.doisIn(head).forEach(doi -> add(byDoi, doi, source));
      }
    }
    indexValues();
  }

  private void indexValues() {
    Map<Id<?>, Source> byId = new HashMap<>();
    sources.forEach(source -> byId.put(source.id(), source));
    values("doi")
        .forEach(value -> addValue(byDoi, Entry.doiIn(value.text()), byId.get(value.owner().id())));
    values("title")
        .forEach(
            value -> addValue(byTitle, normalised(value.text()), byId.get(value.owner().id())));
  }

  private List<Value> values(String name) {
    return project
        .cases()
        .variable(Messages.text("variable." + name), EntityType.SOURCE)
        .map(variable -> project.cases().valuesOf(variable.id()))
        .orElse(List.of());
  }

  private static void addValue(
      Map<String, Set<Source>> index, String key, @Nullable Source source) {
    if (source != null) {
      add(index, key, source);
    }
  }

  private static void add(Map<String, Set<Source>> index, String key, Source source) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(source);
    }
  }

  private Found match(List<Reference> references) {
    Map<Source, List<Pair>> bySource = new LinkedHashMap<>();
    List<Reference> unmatched = new ArrayList<>();
    for (Reference reference : references) {
      Pair pair = pair(reference);
      if (pair == null) {
        unmatched.add(reference);
      } else {
        bySource.computeIfAbsent(pair.source(), each -> new ArrayList<>()).add(pair);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    bySource.forEach((source, several) -> settle(source, several, pairs, unmatched));
    return new Found(pairs, unmatched, issues);
  }

  private @Nullable Pair pair(Reference reference) {
    for (How how : How.values()) {
      Set<Source> candidates = candidates(reference, how);
      if (candidates.size() == 1) {
        return new Pair(reference, candidates.iterator().next(), how);
      }
      if (candidates.size() > 1) {
        List<String> names = candidates.stream().limit(3).map(Source::name).toList();
        warn(reference, "issue.several.sources", reference.citedAs(), String.join("”, “", names));
        return null;
      }
    }
    issues.add(
        Issue.note(reference.place(), Messages.text("issue.unmatched", reference.citedAs())));
    return null;
  }

  private Set<Source> candidates(Reference reference, How how) {
    String title = title(reference);
    return switch (how) {
      case FILE -> {
        Set<Source> found = new LinkedHashSet<>();
        reference
            .files()
            .forEach(file -> found.addAll(byFile.getOrDefault(fileKey(file), Set.of())));
        yield found;
      }
      case DOI -> byDoi.getOrDefault(reference.doi(), Set.of());
      case TITLE -> title.length() < LONG_TITLE ? Set.of() : byTitle.getOrDefault(title, Set.of());
      case FILE_NAME -> title.length() < LONG_TITLE ? Set.of() : byZoteroName(reference, title);
    };
  }

  /** {@code Quill and Reed - 2019 - The beginning of the title.pdf}, as Zotero names files. */
  private Set<Source> byZoteroName(Reference reference, String title) {
    String year = value(reference, "year");
    Set<Source> found = new LinkedHashSet<>();
    for (Source source : sources) {
      String fileName = source.original() == null ? source.name() : source.original().fileName();
      String[] parts = stem(fileName).split(" - ", 3);
      if (parts.length == 3 && parts[1].strip().equals(year)) {
        String beginning = normalised(parts[2]);
        if (beginning.length() >= LONG_TITLE && title.startsWith(beginning)) {
          found.add(source);
        }
      }
    }
    return found;
  }

  /** Of several entries for one source, the one that is surest; else none of them. */
  private void settle(
      Source source, List<Pair> several, List<Pair> pairs, List<Reference> unmatched) {
    How surest = several.stream().map(Pair::how).min(How::compareTo).orElse(How.TITLE);
    List<Pair> best = several.stream().filter(pair -> pair.how() == surest).toList();
    Pair first = best.get(0);
    boolean same = best.stream().allMatch(pair -> isSame(pair.reference(), first.reference()));
    for (Pair pair : several) {
      if (same && pair.equals(first)) {
        pairs.add(pair);
      } else {
        unmatched.add(pair.reference());
        String key = same ? "issue.other.entry" : "issue.several.entries";
        warn(pair.reference(), key, pair.reference().citedAs(), source.name());
      }
    }
  }

  private static boolean isSame(Reference one, Reference other) {
    return one.citation().equals(other.citation());
  }

  private void warn(Reference reference, String key, Object... values) {
    issues.add(Issue.warning(reference.place(), Messages.text(key, values)));
  }

  private static String title(Reference reference) {
    return normalised(value(reference, "title"));
  }

  private static String value(Reference reference, String name) {
    DraftValue value = reference.values().get(Messages.text("variable." + name));
    return value == null ? "" : value.text();
  }

  private static String fileKey(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
  }

  private static String stem(String fileName) {
    return fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
  }

  /** Letters and digits only, so that signs and blanks make no difference. */
  static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
