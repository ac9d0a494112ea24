package org.manicule.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Property;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;

/**
 * What the researcher chose at earlier imports, kept as a property of the project: one rule on a
 * line, its kind, subject and choice with tabs between them.
 */
public final class ImportRules {
  /** The property that holds the rules. */
  static final String PROPERTY = "import.rules";

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** What a rule is about. */
  public enum Kind {
    /** A speaker is called something else: the subject is the spelling, the choice the name. */
    SPEAKER,
    /** A recogniser is used ({@code yes}) or not ({@code no}). */
    RECOGNISER,
    /** Page furniture of a kind is removed ({@code yes}) or kept ({@code no}). */
    FURNITURE,
    /** Speakers become cases ({@code yes}) or not ({@code no}). */
    CASES
  }

  /**
   * One choice.
   *
   * @param kind what it is about
   * @param subject of which speaker, recogniser or kind of furniture
   * @param choice what was chosen
   */
  public record Rule(Kind kind, String subject, String choice) {
    private String key() {
      return kind + "\t" + subject;
    }

    private String line() {
      return key() + "\t" + choice;
    }
  }

  /** The rules of a project. */
  public static ImportRules of(ProjectData project) {
    return parse(project.property(Property.idOf(PROPERTY)).map(Property::value).orElse(""));
  }

  /** Rules as they are kept; a line that a later version wrote is left out. */
  public static ImportRules parse(String text) {
    ImportRules parsed = new ImportRules();
    for (String line : text.split("\n", -1)) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 3) {
        kind(parts[0]).ifPresent(kind -> parsed.set(kind, parts[1], parts[2]));
      }
    }
    return parsed;
  }

  private static Optional<Kind> kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Remembers a choice, instead of an earlier one about the same. */
  void set(Kind kind, String subject, String choice) {
    Rule rule = new Rule(kind, oneLine(subject), oneLine(choice));
    rules.put(rule.key(), rule);
  }

  /** Forgets a rule. */
  void forget(Rule rule) {
    rules.remove(rule.key());
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\t\\n]+", " ").strip();
  }

  /** What was chosen, or null when nothing was. */
  @Nullable String choice(Kind kind, String subject) {
    Rule rule = rules.get(new Rule(kind, oneLine(subject), "").key());
    return rule == null ? null : rule.choice();
  }

  /** All rules, oldest first. */
  public List<Rule> all() {
    return List.copyOf(rules.values());
  }

  /** The same rules, to be changed on their own. */
  ImportRules copy() {
    ImportRules copy = new ImportRules();
    copy.rules.putAll(rules);
    return copy;
  }

  private String text() {
    return String.join("\n", rules.values().stream().map(Rule::line).toList());
  }

  /** What has to be changed in the project so that it remembers these rules. */
  public List<Change> changes(ProjectData project) {
    Property before = project.property(Property.idOf(PROPERTY)).orElse(null);
    Property after = rules.isEmpty() ? null : Property.of(PROPERTY, text());
    List<Change> changes = new ArrayList<>();
    if ((before != null || after != null)
        && !(before != null && after != null && before.value().equals(after.value()))) {
      changes.add(new Change(before, after));
    }
    return changes;
  }
}
