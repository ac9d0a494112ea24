package org.manicule.api.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manicule.api.model.TextRange;

/** Takes the stretches marked as boilerplate out of a draft and moves its units along. */
final class BoilerplateRemoval {
  private final List<TextRange> dropped = new ArrayList<>();

  private BoilerplateRemoval(DraftSource source) {
    List<TextRange> ranges =
        source.boilerplate().stream()
            .map(Boilerplate::range)
            .sorted(Comparator.naturalOrder())
            .toList();
    for (TextRange range : ranges) {
      add(range);
    }
  }

  static DraftSource from(DraftSource source) {
    BoilerplateRemoval removal = new BoilerplateRemoval(source);
    return new DraftSource(
        source.name(),
        removal.text(source.text()),
        source.units().stream()
            .map(removal::moved)
            .filter(unit -> !unit.range().isEmpty())
            .toList(),
        source.variables(),
        List.of(),
        source.language(),
        source.speakers(),
        source.cases().stream().flatMap(each -> removal.moved(each).stream()).toList());
  }

  /** A case whose places are all gone is not a case of the whole source. */
  private Optional<DraftCase> moved(DraftCase each) {
    List<TextRange> places =
        each.places().stream().map(this::moved).filter(place -> !place.isEmpty()).toList();
    return places.isEmpty() && !each.places().isEmpty()
        ? Optional.empty()
        : Optional.of(new DraftCase(each.name(), each.variables(), places));
  }

  private void add(TextRange range) {
    TextRange last = dropped.isEmpty() ? null : dropped.get(dropped.size() - 1);
    if (last != null && range.start() <= last.end()) {
      int end = Math.max(last.end(), range.end());
      dropped.set(dropped.size() - 1, new TextRange(last.start(), end));
    } else {
      dropped.add(range);
    }
  }

  private String text(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int position = 0;
    for (TextRange range : dropped) {
      kept.append(text, position, range.start());
      position = range.end();
    }
    return kept.append(text, position, text.length()).toString();
  }

  private DraftUnit moved(DraftUnit unit) {
    return new DraftUnit(unit.kind(), moved(unit.range()), unit.details());
  }

  private TextRange moved(TextRange range) {
    return new TextRange(moved(range.start()), moved(range.end()));
  }

  private int moved(int position) {
    int gone = 0;
    for (TextRange range : dropped) {
      if (range.start() >= position) {
        break;
      }
      gone += Math.min(position, range.end()) - range.start();
    }
    return position - gone;
  }
}
