package org.manicule.io.tika.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Block;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Mark;

/** Reads the paragraphs of one part of an OpenDocument text as a stream. */
final class OdfBody {
  /** What is not shown, or shown by other means. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "tracked-changes",
          "ruby-text",
          "forms",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "covered-table-cell",
          "desc",
          "annotation",
          "annotation-end");

  private static final int MOST_BLANKS = 1000;

  private final OdfStyles styles;
  private final Flow flow;
  private final @Nullable Mark mark;
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<Numbering> lists = new ArrayDeque<>();
  private final Deque<@Nullable String> spans = new ArrayDeque<>();
  private @Nullable StringBuilder note;
  private String bullet = "";
  private int listGroup;
  private int comments;
  private boolean deletions;

  /** A paragraph that is being read. */
  private static final class Paragraph {
    final StringBuilder words = new StringBuilder();
    final @Nullable String style;
    final int level;
    boolean bold;
    boolean plain;

    Paragraph(@Nullable String style, int level) {
      this.style = style;
      this.level = level;
    }
  }

  /**
   * @param mark why the whole part is page furniture, or null when it is not
   */
  OdfBody(OdfStyles styles, Flow flow, @Nullable Mark mark) {
    this.styles = styles;
    this.flow = flow;
    this.mark = mark;
  }

  /** Reads up to the end of the element that the reader stands at. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        boolean ofPicture = name.equals("title") && "svg".equals(xml.getPrefix());
        if (NOT_SHOWN.contains(name) || ofPicture) {
          comments += name.equals("annotation") ? 1 : 0;
          deletions |= skip(xml);
        } else {
          depth++;
          start(xml, name);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        end(xml.getLocalName());
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text(xml.getText());
      }
    }
  }

  int comments() {
    return comments;
  }

  boolean hasDeletions() {
    return deletions;
  }

  /** Whether there was something deleted in what was passed over. */
  private static boolean skip(XMLStreamReader xml) throws XMLStreamException {
    boolean deletion = false;
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        deletion |= xml.getLocalName().equals("deletion");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return deletion;
  }

  private void start(XMLStreamReader xml, String name) {
    switch (name) {
      case "h" -> open(xml, Math.max(1, Word.number(Word.attribute(xml, "outline-level", "1"), 1)));
      case "p" -> open(xml, 0);
      case "span" -> spans.push(Word.attribute(xml, "style-name", ""));
      case "list" -> openList(xml);
      case "list-item" -> openItem(xml);
      case "table" -> flow.openTable();
      case "table-row" -> flow.openRow();
      case "table-cell" -> flow.openCell();
      case "s" -> sign(" ".repeat(Math.min(MOST_BLANKS, number(xml, "c", 1))));
      case "tab" -> sign("\t");
      case "line-break" -> sign("\n");
      case "note-citation" -> sign("[");
      case "note-body" -> note = new StringBuilder();
      default -> {
        // a layout matter
      }
    }
  }

  private static int number(XMLStreamReader xml, String attribute, int otherwise) {
    return Word.number(Word.attribute(xml, attribute, ""), otherwise);
  }

  private void open(XMLStreamReader xml, int level) {
    String style = Word.attribute(xml, "style-name", "");
    paragraphs.push(new Paragraph(style, styles.isTitle(style) ? 1 : level));
  }

  private void openList(XMLStreamReader xml) {
    if (lists.isEmpty()) {
      listGroup = flow.newGroup();
      lists.push(styles.newList(Word.attribute(xml, "style-name", "")));
    } else {
      lists.push(lists.element());
    }
  }

  private void openItem(XMLStreamReader xml) {
    if (!lists.isEmpty()) {
      int level = lists.size() - 1;
      int start = number(xml, "start-value", 0);
      if (start > 0) {
        lists.element().restart(level, start);
      }
      bullet = lists.element().next(level);
    }
  }

  private void text(String text) {
    if (note != null) {
      note.append(text);
      return;
    }
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null) {
      return;
    }
    if (!Characters.isBlank(text)) {
      boolean bold = isBold(paragraph);
      paragraph.bold |= bold;
      paragraph.plain |= !bold;
    }
    append(paragraph.words, text);
  }

  /** Blanks and line breaks of the file itself count as one blank; others are elements. */
  private static void append(StringBuilder words, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
  }

  private boolean isBold(Paragraph paragraph) {
    for (String span : spans) {
      Boolean bold = styles.isBold(span);
      if (bold != null) {
        return bold;
      }
    }
    return Boolean.TRUE.equals(styles.isBold(paragraph.style));
  }

  private void sign(String sign) {
    if (note != null) {
      note.append(' ');
    } else if (!paragraphs.isEmpty()) {
      paragraphs.element().words.append(sign);
    }
  }

  private void end(String name) {
    switch (name) {
      case "h", "p" -> endParagraph();
      case "span" -> spans.poll();
      case "list" -> lists.poll();
      case "list-item" -> bullet = "";
      case "table-cell" -> flow.closeCell();
      case "table-row" -> flow.closeRow();
      case "table" -> flow.closeTable();
      case "note-citation" -> sign("]");
      case "note-body" -> endNote();
      default -> {
        // nothing ends with it
      }
    }
  }

  private void endNote() {
    StringBuilder words = note;
    note = null;
    if (words != null && !paragraphs.isEmpty()) {
      StringBuilder around = paragraphs.element().words;
      String citation = around.substring(Math.max(0, around.lastIndexOf("[")));
      String text = words.toString().replaceAll("\\s+", " ").strip();
      flow.note(Block.paragraph(citation + " " + text));
    }
  }

  private void endParagraph() {
    if (note != null) {
      note.append(' ');
    }
    if (paragraphs.isEmpty()) {
      return;
    }
    Paragraph paragraph = paragraphs.pop();
    String words = Characters.strip(paragraph.words.toString());
    if (words.isEmpty()) {
      return;
    }
    boolean isItem = !lists.isEmpty() && paragraph.level == 0;
    boolean bold = paragraph.bold && !paragraph.plain;
    String label = lists.isEmpty() ? "" : bullet;
    bullet = "";
    Block block = new Block(label + words, paragraph.level, isItem ? listGroup : 0, bold, mark);
    if (paragraphs.isEmpty()) {
      flow.add(block);
    } else {
      flow.note(block.inBold(false)); // a text box follows the paragraph that it hangs on
    }
  }
}
