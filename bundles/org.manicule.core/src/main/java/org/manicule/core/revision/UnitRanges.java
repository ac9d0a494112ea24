package org.manicule.core.revision;

import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;

/**
 * Follows units into the later text. Other than passages they are made of whole lines where they
 * were before: a sentence added at the end of a paragraph is part of the paragraph.
 */
final class UnitRanges {
  private final TextMap map;

  UnitRanges(TextMap map) {
    this.map = map;
  }

  Followed follow(Unit unit) {
    String before = map.before();
    int start = Math.min(unit.range().start(), before.length());
    TextRange range =
        new TextRange(start, Math.max(start, Math.min(unit.range().end(), before.length())));
    Landing landing = map.follow(range);
    TextRange now = landing.now();
    if (now.isEmpty() || (now.in(map.now()).isBlank() && !range.in(before).isBlank())) {
      TextRange point = new TextRange(now.start(), now.start());
      return new Followed(unit, Fate.LOST, range, point, false);
    }
    TextRange lines = wholeLines(range, now);
    return new Followed(unit, fate(range, lines, landing.kind()), range, lines, false);
  }

  private Fate fate(TextRange range, TextRange now, Landing.Kind kind) {
    if (!range.in(map.before()).equals(now.in(map.now()))) {
      return Fate.CHANGED;
    }
    if (kind == Landing.Kind.ELSEWHERE) {
      return Fate.MOVED;
    }
    return range.equals(now) ? Fate.UNTOUCHED : Fate.SHIFTED;
  }

  private TextRange wholeLines(TextRange range, TextRange landed) {
    String text = map.now();
    String before = map.before();
    int start = landed.start();
    int end = landed.end();
    if (range.start() == 0 || before.charAt(range.start() - 1) == '\n') {
      start = text.lastIndexOf('\n', start - 1) + 1;
    }
    boolean lineEnd = range.end() == before.length() || before.charAt(range.end()) == '\n';
    if (lineEnd && before.charAt(range.end() - 1) != '\n' && text.charAt(end - 1) != '\n') {
      int next = text.indexOf('\n', end);
      end = next < 0 ? text.length() : next;
    }
    return new TextRange(start, end);
  }
}
