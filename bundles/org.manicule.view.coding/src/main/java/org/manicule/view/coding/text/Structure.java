package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitKind;

/**
 * The units of a source that are more than its lines: turns, posts, agenda items, sections. A
 * heading without a section makes one, down to the next heading. A source without any has its
 * paragraphs.
 */
final class Structure {
  private static final Set<UnitKind> NO_PARTS =
      Set.of(UnitKind.PARAGRAPH, UnitKind.PAGE, UnitKind.BOILERPLATE);

  private final SourceDocument document;
  private final List<TextRange> parts = new ArrayList<>();

  Structure(SourceDocument document) {
    this.document = document;
    List<Unit> headings = new ArrayList<>();
    for (Unit unit : document.units()) {
      if (unit.kind().equals(UnitKind.HEADING)) {
        headings.add(unit);
      } else if (!NO_PARTS.contains(unit.kind())) {
        parts.add(document.stripped(unit.range()));
      }
    }
    if (document.units().stream().noneMatch(unit -> unit.kind().equals(UnitKind.SECTION))) {
      addSections(headings);
    }
    parts.removeIf(TextRange::isEmpty);
    parts.sort(null);
  }

  private void addSections(List<Unit> headings) {
    for (int i = 0; i < headings.size(); i++) {
      boolean last = i == headings.size() - 1;
      int end = last ? document.text().length() : headings.get(i + 1).range().start();
      int start = headings.get(i).range().start();
      parts.add(document.stripped(new TextRange(start, Math.max(start, end))));
    }
  }

  /** The parts as places to move to. */
  Stretches stretches() {
    return parts.isEmpty() ? ProseStretches.paragraphs(document) : new RangeStretches(parts);
  }

  /** The smallest part around a stretch; without parts the paragraph. */
  Optional<TextRange> around(TextRange stretch) {
    if (parts.isEmpty()) {
      TextRange paragraph = document.stripped(document.paragraphAround(stretch));
      return paragraph.isEmpty() ? Optional.empty() : Optional.of(paragraph);
    }
    return parts.stream()
        .filter(part -> part.start() <= stretch.start() && stretch.end() <= part.end())
        .min((one, other) -> Integer.compare(one.length(), other.length()));
  }
}
