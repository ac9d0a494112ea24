package org.manicule.io.tika.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Block;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Mark;

/** Reads one part of a Word document, such as its body or a running head, as a stream. */
final class WordBody {
  /** Deleted or moved away, repeated for old programs, or instructions: none of it is shown. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "delInstrText",
          "rt",
          "pPrChange",
          "rPrChange",
          "sdtPr",
          "sectPr",
          "tblPr",
          "trPr",
          "tcPr");

  private final WordStyles styles;
  private final WordLists lists;
  private final Flow flow;
  private final Function<String, @Nullable String> footnotes;
  private final @Nullable Mark mark;
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private boolean inRunProperties;
  private boolean inParagraphProperties;
  private int listGroup;
  private int notes;
  private int comments;
  private boolean deletions;

  /**
   * @param footnotes the text of a footnote by id, or null when there is none
   * @param mark why the whole part is page furniture, or null when it is not
   */
  WordBody(
      WordStyles styles,
      WordLists lists,
      Flow flow,
      Function<String, @Nullable String> footnotes,
      @Nullable Mark mark) {
    this.styles = styles;
    this.lists = lists;
    this.flow = flow;
    this.footnotes = footnotes;
    this.mark = mark;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (NOT_SHOWN.contains(xml.getLocalName())) {
          deletions |=
              xml.getLocalName().equals("del") && !inRunProperties && !inParagraphProperties;
          skip(xml);
        } else {
          start(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      } else if (event == XMLStreamConstants.CHARACTERS && !paragraphs.isEmpty()) {
        paragraphs.element().text(xml.getText());
      }
    }
  }

  /** How many comments are attached to the text. */
  int comments() {
    return comments;
  }

  /** Whether something was deleted with changes tracked. */
  boolean hasDeletions() {
    return deletions;
  }

  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> paragraphs.push(new WordParagraph());
      case "tbl" -> flow.openTable();
      case "tr" -> flow.openRow();
      case "tc" -> flow.openCell();
      case "commentReference" -> comments++;
      default -> {
        if (!paragraphs.isEmpty()) {
          inParagraph(paragraphs.element(), xml);
        }
      }
    }
  }

  private void inParagraph(WordParagraph paragraph, XMLStreamReader xml) {
    String name = xml.getLocalName();
    String value = Word.value(xml);
    switch (name) {
      case "pPr" -> inParagraphProperties = true;
      case "rPr" -> inRunProperties = true;
      case "r" -> paragraph.startRun();
      case "t" -> paragraph.startText();
      default -> {
        if (inRunProperties) {
          runProperty(paragraph, name, value);
        } else if (inParagraphProperties) {
          paragraph.property(name, value);
        } else {
          sign(paragraph, xml, name);
        }
      }
    }
  }

  private void runProperty(WordParagraph paragraph, String name, String value) {
    if (!inParagraphProperties && name.equals("b")) {
      paragraph.runBold(Word.isOn(value));
    } else if (!inParagraphProperties && name.equals("vanish")) {
      paragraph.runHidden(Word.isOn(value));
    }
  }

  private void sign(WordParagraph paragraph, XMLStreamReader xml, String name) {
    switch (name) {
      case "tab", "ptab" -> paragraph.sign('\t');
      case "br", "cr" -> paragraph.sign('\n');
      case "noBreakHyphen" -> paragraph.sign('\u2011');
      case "sym" -> paragraph.sign(symbol(Word.attribute(xml, "char", "")));
      case "footnoteReference", "endnoteReference" -> note(paragraph, xml, name);
      default -> {
        // a layout matter
      }
    }
  }

  private void note(WordParagraph paragraph, XMLStreamReader xml, String name) {
    String key = name.charAt(0) + Word.attribute(xml, "id", "");
    String words = footnotes.apply(key);
    if (words != null) {
      String number = "[" + ++notes + "]";
      paragraph.signs(number);
      flow.note(Block.paragraph(number + " " + words));
    }
  }

  /** Symbol fonts put their signs into the private area; only a few mean something in a text. */
  private static char symbol(String code) {
    return switch (code.toUpperCase(Locale.ROOT)) {
      case "F0FC", "F0FE", "F052" -> '\u2611';
      case "F0FB", "F0FD", "F051" -> '\u2612';
      case "F0A8", "F06F", "F071" -> '\u2610';
      case "F0E0", "F0E8" -> '\u2192';
      default -> '\u2022';
    };
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "pPr" -> inParagraphProperties = false;
      case "rPr" -> inRunProperties = false;
      case "t" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.element().endText();
        }
      }
      case "tc" -> flow.closeCell();
      case "tr" -> flow.closeRow();
      case "tbl" -> flow.closeTable();
      default -> {
        // nothing ends with it
      }
    }
  }

  private void endParagraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    WordParagraph paragraph = paragraphs.pop();
    if (paragraph.isBlank()) {
      return;
    }
    int level = paragraph.headingLevel(styles);
    Numbering list = lists.list(paragraph.list(styles));
    String label = list == null ? "" : list.next(paragraph.listLevel(styles));
    boolean isItem = list != null && level == 0;
    listGroup = isItem ? (listGroup == 0 ? flow.newGroup() : listGroup) : 0;
    Block block =
        new Block(label + paragraph.words(), level, listGroup, paragraph.isBold(styles), mark);
    if (paragraphs.isEmpty()) {
      flow.add(block);
    } else {
      flow.note(block.inBold(false)); // a text box follows the paragraph that it hangs on
    }
  }
}
