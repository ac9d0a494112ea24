package org.manicule.view.coding.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manicule.api.model.TextRange;

/**
 * Stretches that are known, and may overlap.
 *
 * @param ranges where they lie
 */
record RangeStretches(List<TextRange> ranges) implements Stretches {

  @Override
  public Optional<TextRange> firstStartingAfter(int position) {
    return ranges.stream().filter(range -> range.start() > position).min(TextRange::compareTo);
  }

  @Override
  public Optional<TextRange> firstEndingAfter(int position) {
    return ranges.stream()
        .filter(range -> range.end() > position)
        .min(Comparator.comparingInt(TextRange::end));
  }

  @Override
  public Optional<TextRange> lastStartingBefore(int position) {
    return ranges.stream().filter(range -> range.start() < position).max(TextRange::compareTo);
  }
}
