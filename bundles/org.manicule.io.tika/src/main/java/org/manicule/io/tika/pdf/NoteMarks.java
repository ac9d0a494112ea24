package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.io.tika.draft.Superscripts;

/**
 * Writes the marks of footnotes as other formats have them, {@code [1]}: in front of the note, and
 * in the text of the same page. Raised figures without a note stay raised.
 */
final class NoteMarks {
  private static final String RAISED = Superscripts.FIGURES;
  private static final Pattern NOTE =
      Pattern.compile("([" + RAISED + "]{1,3}) ?(?=\\S)|(\\d{1,3})(?:[.)]? (?=\\S)|(?=\\p{Lu}))");
  private static final Pattern MARK = Pattern.compile("[" + RAISED + "]{1,3}");

  /** 450 m and a raised 2 are square metres, £4.5m and a raised 2 are not. */
  private static final Pattern MEASURED =
      Pattern.compile("(?<![£$€\\d.,])\\d[\\d.,]* ?(?:[kcm]?m|ft)$");

  private final Map<PdfLine, PdfLine> rewritten = new HashMap<>();

  /**
   * Looks through pages.
   *
   * @param pages the lines of each page
   * @param notes those of them that belong to footnotes
   */
  NoteMarks(List<List<PdfLine>> pages, Set<PdfLine> notes) {
    for (List<PdfLine> page : pages) {
      Set<String> raised = new HashSet<>();
      page.stream().filter(line -> !notes.contains(line)).forEach(line -> addMarks(line, raised));
      Set<String> numbers = new HashSet<>();
      for (PdfLine line : page) {
        if (notes.contains(line)) {
          rewriteNote(line, raised, numbers);
        }
      }
      for (PdfLine line : page) {
        if (!notes.contains(line)) {
          rewriteText(line, numbers);
        }
      }
    }
  }

  /** The lines with marks written so. */
  List<PdfLine> rewritten(List<PdfLine> lines) {
    List<PdfLine> now = new ArrayList<>();
    lines.forEach(line -> now.add(rewritten.getOrDefault(line, line)));
    return now;
  }

  private static void addMarks(PdfLine line, Set<String> raised) {
    Matcher mark = MARK.matcher(line.text());
    while (mark.find()) {
      raised.add(Superscripts.lowered(mark.group()));
    }
  }

  private void rewriteNote(PdfLine line, Set<String> raised, Set<String> numbers) {
    Matcher note = NOTE.matcher(line.text());
    if (note.lookingAt()) {
      String number = note.group(1) != null ? Superscripts.lowered(note.group(1)) : note.group(2);
      if (raised.contains(number)) {
        numbers.add(number);
        String words = line.text().substring(note.end());
        rewritten.put(line, line.saying("[" + number + "] " + words, line.words()));
      }
    }
  }

  /** Also word by word, from which the cells of tables are made. */
  private void rewriteText(PdfLine line, Set<String> numbers) {
    String text = marked(line.text(), numbers);
    if (!text.equals(line.text())) {
      List<PdfLine.Word> words =
          line.words().stream()
              .map(
                  each -> new PdfLine.Word(marked(each.text(), numbers), each.left(), each.right()))
              .toList();
      rewritten.put(line, line.saying(text, words));
    }
  }

  private static String marked(String text, Set<String> numbers) {
    Matcher mark = MARK.matcher(text);
    StringBuilder marked = new StringBuilder();
    while (mark.find()) {
      String number = Superscripts.lowered(mark.group());
      boolean power = MEASURED.matcher(text).region(0, mark.start()).find();
      boolean isMark = numbers.contains(number) && !power;
      mark.appendReplacement(marked, isMark ? "[" + number + "]" : mark.group());
    }
    return mark.appendTail(marked).toString();
  }
}
