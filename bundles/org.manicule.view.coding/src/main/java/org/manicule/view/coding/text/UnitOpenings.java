package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitKind;

/**
 * Where the units of a document begin that a reader wants to see begin: posts, agenda items, turns,
 * pages. Made once for a document.
 */
public final class UnitOpenings {
  private static final Set<UnitKind> SEEN_ANYWAY =
      Set.of(UnitKind.PARAGRAPH, UnitKind.HEADING, UnitKind.BOILERPLATE, UnitKind.SECTION);
  private static final String BETWEEN = " · ";
  private static final int SECONDS = 60;
  private static final int MILLIS = 1000;

  private final String text;
  private final List<Unit> units;
  private final int[] starts;

  /** Looks at the units of a document. */
  public UnitOpenings(SourceDocument document) {
    text = document.text();
    units =
        document.units().stream()
            .filter(unit -> !SEEN_ANYWAY.contains(unit.kind()) || unit.speaker() != null)
            .toList();
    starts = units.stream().mapToInt(unit -> unit.range().start()).toArray();
  }

  /**
   * A unit that begins on a line.
   *
   * @param unit the unit
   * @param words what is known of it beyond what the text says there itself; empty when nothing is
   */
  public record Opening(Unit unit, String words) {

    /** Whether it is a page, which begins where the paper ended and not where a thought does. */
    public boolean isPage() {
      return unit.kind().equals(UnitKind.PAGE);
    }
  }

  /** The units that begin on a line, the outer ones first. */
  public List<Opening> on(TextRange line) {
    List<Opening> found = new ArrayList<>();
    for (int i = firstFrom(line.start());
        i < starts.length && starts[i] < Math.max(line.end(), line.start() + 1);
        i++) {
      Unit unit = units.get(i);
      found.add(new Opening(unit, words(unit)));
    }
    return found;
  }

  /** The name of who speaks, where the text itself begins a turn with it. */
  Optional<TextRange> speakerIn(TextRange line) {
    return on(line).stream().flatMap(opening -> spoken(opening.unit()).stream()).findFirst();
  }

  private Optional<TextRange> spoken(Unit unit) {
    String speaker = unit.speaker();
    int start = unit.range().start();
    if (speaker == null || !text.regionMatches(true, start, speaker, 0, speaker.length())) {
      return Optional.empty();
    }
    int end = start + speaker.length();
    boolean colon = end < text.length() && ":.".indexOf(text.charAt(end)) >= 0;
    return Optional.of(new TextRange(start, colon ? end + 1 : end));
  }

  private String words(Unit unit) {
    List<String> parts = new ArrayList<>();
    boolean repeats = text.startsWith(unit.label(), unit.range().start());
    add(repeats ? null : unit.label(), parts);
    add(spoken(unit).isPresent() ? null : unit.speaker(), parts);
    add(unit.date(), parts);
    TimeSpan time = unit.details().time();
    add(time == null ? null : clock(time), parts);
    return String.join(BETWEEN, parts);
  }

  private static void add(@Nullable String part, List<String> parts) {
    if (part != null && !part.isBlank()) {
      parts.add(part);
    }
  }

  private static String clock(TimeSpan time) {
    long seconds = time.startMillis() / MILLIS;
    long minutes = seconds / SECONDS;
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", minutes / SECONDS, minutes % SECONDS, seconds % SECONDS);
  }

  private int firstFrom(int position) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
