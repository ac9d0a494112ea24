package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;
import org.manicule.api.revision.AttachedItem.End;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;

/**
 * The notes of one source about memos, links and case members to be looked at. They are few, so one
 * property holds them all, a line for each.
 */
final class AttachedNotes {
  private static final int PARTS = 5;

  private final ProjectData project;
  private final Source source;

  AttachedNotes(ProjectData project, Source source) {
    this.project = project;
    this.source = source;
  }

  /**
   * Which place a note is about.
   *
   * @param entity identity of the memo, link or case member
   * @param end which of its places
   */
  record Key(String entity, End end) {}

  /**
   * Where the words were.
   *
   * @param revision number of the text
   * @param before where in it
   */
  record Note(int revision, TextRange before) {}

  /** The property in which a source's notes are kept. */
  static String name(Id<Source> source) {
    return ReviewNotes.name(source) + ".attached";
  }

  private Optional<Property> stored() {
    return project.property(Property.idOf(name(source.id())));
  }

  Map<Key, Note> all() {
    Map<Key, Note> notes = new LinkedHashMap<>();
    stored().ifPresent(property -> property.value().lines().forEach(line -> read(line, notes)));
    return notes;
  }

  /** What another program wrote and this one does not understand is left out. */
  private static void read(String line, Map<Key, Note> notes) {
    String[] parts = line.split(" ");
    try {
      if (parts.length == PARTS) {
        TextRange before = new TextRange(Integer.parseInt(parts[3]), Integer.parseInt(parts[4]));
        notes.put(
            new Key(parts[0], End.valueOf(parts[1])), new Note(Integer.parseInt(parts[2]), before));
      }
    } catch (IllegalArgumentException notUnderstood) {
      return;
    }
  }

  /** The changes by which these become the notes. */
  List<Change> changes(Map<Key, Note> notes) {
    Optional<Property> before = stored();
    if (notes.isEmpty()) {
      return before.map(Change::removed).stream().toList();
    }
    List<String> lines = new ArrayList<>();
    notes.forEach((key, note) -> lines.add(line(key, note)));
    Property after = Property.of(name(source.id()), String.join("\n", lines));
    return before.filter(after::equals).isPresent()
        ? List.of()
        : List.of(
            before.map(was -> Change.replaced(was, after)).orElseGet(() -> Change.added(after)));
  }

  private static String line(Key key, Note note) {
    return String.join(
        " ",
        key.entity(),
        key.end().name(),
        Integer.toString(note.revision()),
        Integer.toString(note.before().start()),
        Integer.toString(note.before().end()));
  }

  /** The changes by which notes are taken off. */
  List<Change> without(Collection<Key> gone) {
    Map<Key, Note> notes = all();
    notes.keySet().removeAll(gone);
    return changes(notes);
  }

  /** The changes that a new text brings about. */
  List<Change> after(List<Followed> places, String text) {
    Map<Key, Note> notes = all();
    EarlierTexts texts = new EarlierTexts(project, source.id());
    for (Followed place : places) {
      if (!(place.entity() instanceof Coding)) {
        follow(place, text, notes, texts);
      }
    }
    return changes(notes);
  }

  private void follow(Followed place, String text, Map<Key, Note> notes, EarlierTexts texts) {
    End end = AttachedPlace.end(place.entity(), source.id(), place.before());
    Key key = new Key(place.entity().id().toString(), end);
    Note known = notes.get(key);
    boolean touched = place.fate() == Fate.CHANGED || place.fate() == Fate.LOST;
    if (touched && known == null) {
      notes.put(key, new Note(source.revision(), place.before()));
    } else if (touched
        && known != null
        && texts.quote(known.revision(), known.before()).equals(place.now().in(text))) {
      // The words are again those that nobody doubted.
      notes.remove(key);
    }
  }
}
