package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.io.tika.draft.Block;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Composition;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Reading;

/**
 * Puts the paragraphs of a PDF together to a text and notes where its pages begin. A footnote
 * follows the paragraph that has its mark. Footnotes and running heads never divide a paragraph:
 * the foot of a page comes before a paragraph that goes on overleaf, the head of the next page
 * after it.
 */
final class PdfText {
  private static final int BULLETS = 1;
  private static final int FIRST_TABLE = 2;
  private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}]");
  private static final Mark RUNNING_HEAD = new Mark(Messages.text("furniture.running"), 0.9);

  private final List<List<PdfLine>> pages;
  private final Set<PdfLine> heads;
  private final Set<PdfLine> notes;
  private final NoteMarks marks;

  /** Notes of the page that is being composed that were not added yet. */
  private final List<Paragraph> waiting = new ArrayList<>();

  private final List<Double> heights;
  private final Composition composition;
  private final Map<Integer, Integer> pageStarts = new HashMap<>();
  private final Hyphens hyphens;
  private final List<Paragraph> paragraphs;
  private final HeadingLevels levels;

  PdfText(String fileName, List<List<PdfLine>> pages, List<Double> heights) {
    this.pages = pages;
    this.heights = heights;
    this.heads = RunningHeads.in(pages, heights);
    this.composition = new Composition(fileName);
    List<PdfLine> all =
        pages.stream().flatMap(List::stream).filter(line -> !heads.contains(line)).toList();
    double bodySize = HeadingLevels.bodySize(all);
    this.hyphens = new Hyphens(all);
    this.notes = Footnotes.in(pages, heads, bodySize);
    this.marks = new NoteMarks(pages, notes);
    List<PdfLine> body = all.stream().filter(line -> !notes.contains(line)).toList();
    this.paragraphs = LineJoiner.join(TableRows.marked(marks.rewritten(body)), bodySize);
    this.levels = new HeadingLevels(paragraphs, bodySize);
  }

  Reading compose() {
    int next = 0;
    for (int page = 1; page <= pages.size(); page++) {
      addHeads(page, true);
      waiting.clear();
      waiting.addAll(notesOf(page));
      Paragraph crossing = null;
      while (next < paragraphs.size() && paragraphs.get(next).first().page() == page) {
        Paragraph paragraph = paragraphs.get(next++);
        if (paragraph.last().page() == page) {
          add(paragraph, nextAfter(next));
          addNotesOf(paragraph);
        } else {
          crossing = paragraph;
        }
      }
      waiting.forEach(note -> add(note, null));
      addHeads(page, false);
      if (crossing != null) {
        add(crossing, nextAfter(next));
      }
    }
    Reading reading = composition.finish(Facts.NONE);
    return reading.withPages(pageUnits(reading.text()));
  }

  private @Nullable Paragraph nextAfter(int next) {
    return next < paragraphs.size() ? paragraphs.get(next) : null;
  }

  private void addHeads(int page, boolean top) {
    double middle = heights.get(page - 1) / 2;
    for (PdfLine line : pages.get(page - 1)) {
      if (heads.contains(line) && (line.baseline() < middle) == top) {
        composition.add(Block.inGroup(-page, line.text()).marked(RUNNING_HEAD));
        pageStarts.putIfAbsent(page, composition.length() - line.text().length());
      }
    }
  }

  private List<Paragraph> notesOf(int page) {
    List<PdfLine> lines = pages.get(page - 1).stream().filter(notes::contains).toList();
    return lines.isEmpty()
        ? List.of()
        : LineJoiner.join(marks.rewritten(lines), lines.get(0).size());
  }

  /** The notes that a paragraph has marks of follow it. */
  private void addNotesOf(Paragraph paragraph) {
    for (PdfLine line : paragraph.lines()) {
      Matcher mark = MARK.matcher(line.text());
      while (mark.find()) {
        List<Paragraph> called =
            waiting.stream().filter(note -> note.first().text().startsWith(mark.group())).toList();
        waiting.removeAll(called);
        called.forEach(note -> add(note, null));
      }
    }
  }

  private void add(Paragraph paragraph, @Nullable Paragraph next) {
    String text = "";
    Map<Integer, Integer> startsInside = new HashMap<>();
    for (PdfLine line : paragraph.lines()) {
      String joined = text.isEmpty() ? line.text() : hyphens.join(text, line.text());
      startsInside.putIfAbsent(line.page(), joined.length() - line.text().length());
      text = joined;
    }
    String words = withoutSoftHyphen(text);
    int level = levels.level(paragraph, next);
    composition.add(level > 0 ? Block.heading(level, words) : paragraph(paragraph, words));
    int start = composition.length() - words.length();
    startsInside.forEach((page, offset) -> pageStarts.putIfAbsent(page, start + offset));
  }

  private static Block paragraph(Paragraph paragraph, String words) {
    if (paragraph.isRow()) {
      return Block.inGroup(FIRST_TABLE + paragraph.first().table(), words);
    }
    return paragraph.first().startsWithBullet()
        ? Block.inGroup(BULLETS, words)
        : Block.paragraph(words);
  }

  private static String withoutSoftHyphen(String text) {
    return text.endsWith("\u00AD") ? text.substring(0, text.length() - 1) + "-" : text;
  }

  private List<DraftUnit> pageUnits(String text) {
    List<DraftUnit> units = new ArrayList<>();
    for (int page = 1; page <= pages.size(); page++) {
      Integer start = pageStarts.get(page);
      if (start != null) {
        int end = endOf(page, text);
        while (end > start && Characters.isBlank(text.charAt(end - 1))) {
          end--;
        }
        if (end > start) {
          UnitDetails number = UnitDetails.labelled(String.valueOf(page));
          units.add(new DraftUnit(UnitKind.PAGE, new TextRange(start, end), number));
        }
      }
    }
    return units;
  }

  private int endOf(int page, String text) {
    for (int next = page + 1; next <= pages.size(); next++) {
      Integer start = pageStarts.get(next);
      if (start != null) {
        return start;
      }
    }
    return text.length();
  }
}
