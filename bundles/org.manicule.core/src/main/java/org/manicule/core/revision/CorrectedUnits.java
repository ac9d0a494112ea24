package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Change;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;

/**
 * Lets the units of a corrected source follow. A paragraph that was divided becomes two, two that
 * were joined become one, and a line typed between paragraphs becomes one itself.
 */
final class CorrectedUnits {
  private final TextMap map;
  private final UnitRanges ranges;
  private final List<Change> changes = new ArrayList<>();
  private final List<Followed> followed = new ArrayList<>();
  private final Map<Id<?>, Unit> successors = new HashMap<>();

  /** Where paragraphs and headings lie in the later text: ends by starts. */
  private final TreeMap<Integer, Integer> occupied = new TreeMap<>();

  private CorrectedUnits(TextMap map) {
    this.map = map;
    this.ranges = new UnitRanges(map);
  }

  static UnitChange of(List<Unit> units, TextMap map) {
    return new CorrectedUnits(map).change(units);
  }

  private UnitChange change(List<Unit> units) {
    List<Followed> paragraphs = new ArrayList<>();
    for (Unit unit : units) {
      Followed place = ranges.follow(unit);
      if (unit.kind().equals(UnitKind.PARAGRAPH) && place.fate() != Fate.LOST) {
        paragraphs.add(place);
      } else {
        keep(place, unit, place.now());
        if (unit.kind().equals(UnitKind.HEADING)) {
          occupy(place.now());
        }
      }
    }
    paragraphs.sort(Comparator.comparing(Followed::now));
    followParagraphs(paragraphs);
    if (!paragraphs.isEmpty()) {
      addNewParagraphs((Unit) paragraphs.get(0).entity());
    }
    return new UnitChange(changes, followed, successors);
  }

  private void keep(Followed place, Unit unit, TextRange now) {
    followed.add(place);
    if (place.fate() == Fate.LOST) {
      changes.add(Change.removed(unit));
    } else {
      Unit kept = new Unit(unit.id(), unit.source(), unit.kind(), now, details(unit, place));
      if (!kept.equals(unit)) {
        changes.add(Change.replaced(unit, kept));
      }
    }
  }

  /** A label that repeats the words of its unit, as that of a heading, repeats the new ones. */
  private UnitDetails details(Unit unit, Followed place) {
    UnitDetails details = unit.details();
    String words = oneLine(place.before().in(map.before()));
    if (place.fate() != Fate.CHANGED || !details.label().equals(words)) {
      return details;
    }
    String label = oneLine(place.now().in(map.now()));
    return new UnitDetails(
        details.level(), label, details.speaker(), details.date(), details.time());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void followParagraphs(List<Followed> paragraphs) {
    Followed last = null;
    for (Followed place : paragraphs) {
      Unit unit = (Unit) place.entity();
      if (last != null && isJoined(last, place)) {
        followed.add(place);
        changes.add(Change.removed(unit));
        successors.put(unit.id(), (Unit) last.entity());
        continue;
      }
      divide(place, unit);
      last = place;
    }
  }

  private static boolean isJoined(@Nullable Followed last, Followed next) {
    return last != null
        && last.now().overlaps(next.now())
        && !last.before().overlaps(next.before());
  }

  private void divide(Followed place, Unit unit) {
    List<TextRange> lines = lines(place.now());
    boolean divided = place.before().in(map.before()).indexOf('\n') < 0 && lines.size() > 1;
    keep(place, unit, divided ? lines.get(0) : place.now());
    if (divided) {
      lines.subList(1, lines.size()).forEach(line -> add(unit, line));
    }
    occupy(place.now());
  }

  private void addNewParagraphs(Unit example) {
    for (TextRange inserted : map.inserted()) {
      int start = map.now().lastIndexOf('\n', inserted.start() - 1) + 1;
      for (TextRange line : lines(new TextRange(start, inserted.end()))) {
        if (line.overlaps(inserted) && isFree(line)) {
          add(example, line);
          occupy(line);
        }
      }
    }
  }

  private void occupy(TextRange range) {
    occupied.merge(range.start(), range.end(), Math::max);
  }

  private boolean isFree(TextRange line) {
    Map.Entry<Integer, Integer> last = occupied.lowerEntry(line.end());
    return last == null || last.getValue() <= line.start();
  }

  /** The lines that a stretch touches, whole and without blank ones. */
  private List<TextRange> lines(TextRange stretch) {
    String text = map.now();
    List<TextRange> lines = new ArrayList<>();
    int start = stretch.start();
    while (start < stretch.end()) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      TextRange line = new TextRange(start, end);
      if (!line.in(text).isBlank()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private void add(Unit like, TextRange range) {
    changes.add(
        Change.added(new Unit(Id.random(), like.source(), like.kind(), range, UnitDetails.NONE)));
  }
}
