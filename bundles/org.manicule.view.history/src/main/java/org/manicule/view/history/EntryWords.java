package org.manicule.view.history;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.view.history.ChangeShown.Field;

/** Puts what an entry changed into researchers' words: the first changes of it. */
final class EntryWords {
  /** More than that nobody reads; the rest is counted. */
  static final int MOST = 200;

  private final Words words;
  private final ProjectData project;

  EntryWords(Words words, ProjectData project) {
    this.words = words;
    this.project = project;
  }

  List<ChangeShown> of(JournalEntry entry, Monitor monitor) {
    List<Change> first = new ArrayList<>();
    Iterator<Change> changes = entry.edit().changes().iterator();
    while (first.size() < MOST && changes.hasNext()) {
      first.add(changes.next());
    }
    Spoken spoken = new Spoken(words, project, entry);
    first.forEach(change -> spoken.learn(change.before()));
    first.forEach(change -> spoken.learn(change.after()));
    EntityWords entities = new EntityWords(words, spoken);
    List<ChangeShown> shown = new ArrayList<>();
    for (Change change : first) {
      monitor.checkCancelled();
      shown.add(shown(change, spoken, entities));
    }
    return shown;
  }

  private ChangeShown shown(Change change, Spoken spoken, EntityWords entities) {
    String one = spoken.one(change.subject().type());
    Map<String, String> before = change.before() == null ? Map.of() : entities.of(change.before());
    Map<String, String> after = change.after() == null ? Map.of() : entities.of(change.after());
    if (change.before() == null) {
      return new ChangeShown(words.say("change.added", one), fields(Map.of(), after));
    } else if (change.after() == null) {
      return new ChangeShown(words.say("change.removed", one), fields(before, Map.of()));
    }
    return new ChangeShown(words.say("change.changed", one), differing(before, after));
  }

  private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
    List<Field> fields = new ArrayList<>();
    before.forEach((name, value) -> fields.add(new Field(name, value, "", false)));
    after.forEach((name, value) -> fields.add(new Field(name, "", value, false)));
    return fields;
  }

  /** What stays the same is told once, as far as it says which thing it was: the first of it. */
  private static List<Field> differing(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      String was = before.getOrDefault(name, "");
      String is = after.getOrDefault(name, "");
      if (!was.equals(is)) {
        fields.add(new Field(name, was, is, true));
      } else if (fields.isEmpty()) {
        fields.add(new Field(name, "", is, false));
      }
    }
    return fields;
  }
}
