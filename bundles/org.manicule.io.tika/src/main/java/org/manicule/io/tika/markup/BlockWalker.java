package org.manicule.io.tika.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Block;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Superscripts;

/** Walks through a page's elements and hands its headings, paragraphs, items and rows on. */
final class BlockWalker implements NodeFilter {
  private static final Set<String> NO_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "select",
          "textarea",
          "datalist",
          "map",
          "img",
          "title");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "dir");
  private static final Set<String> BOLD = Set.of("b", "strong");

  private final Flow flow;
  private final NoteLinks notes;
  private final Function<Element, @Nullable Mark> furniture;
  private final InlineText inline = new InlineText();
  private final Deque<ListLevel> lists = new ArrayDeque<>();
  private @Nullable Mark mark;
  private @Nullable Element markedElement;
  private String bullet = "";
  private int heading;
  private int preformatted;
  private int raised;
  private int bold;

  /**
   * @param flow takes what is found
   * @param furniture why an element is page furniture, or null when it is not
   * @param notes the notes of what is walked through
   */
  BlockWalker(Flow flow, Function<Element, @Nullable Mark> furniture, NoteLinks notes) {
    this.flow = flow;
    this.notes = notes;
    this.furniture = furniture;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      inline.append(raised > 0 ? Superscripts.raised(words) : words, preformatted > 0, bold > 0);
    } else if (node instanceof Element element) {
      if (NO_TEXT.contains(element.normalName()) || notes.isMoved(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      Optional<NoteLinks.Mark> note = notes.mark(element);
      if (note.isPresent()) {
        inline.append(note.get().words(), preformatted > 0, bold > 0);
        if (note.get().note() != null) {
          flow.note(Block.paragraph(note.get().note()).marked(mark));
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      endBlock();
    }
    if (mark == null) {
      Mark found = furniture.apply(element);
      if (found != null) {
        endBlock();
        mark = found;
        markedElement = element;
      }
    }
    if (LISTS.contains(name)) {
      int group = lists.isEmpty() ? flow.newGroup() : lists.element().group();
      lists.push(ListLevel.of(element, group, lists.size()));
    }
    openBlock(name, element);
  }

  private void openBlock(String name, Element element) {
    switch (name) {
      case "li" -> bullet = lists.isEmpty() ? "• " : lists.element().next(element);
      case "br" -> inline.lineBreak();
      case "pre" -> preformatted++;
      case "sup" -> raised++;
      case "table" -> flow.openTable();
      case "tr" -> flow.openRow();
      case "td", "th" -> flow.openCell();
      default -> {
        heading = isHeading(name) ? name.charAt(1) - '0' : heading;
        bold += BOLD.contains(name) ? 1 : 0;
      }
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    if (BLOCKS.contains(name) || element == markedElement) {
      endBlock();
    }
    switch (name) {
      case "pre" -> preformatted--;
      case "sup" -> raised--;
      case "li" -> bullet = "";
      case "td", "th" -> flow.closeCell();
      case "tr" -> flow.closeRow();
      case "table" -> flow.closeTable();
      default -> {
        heading = isHeading(name) ? 0 : heading;
        bold -= BOLD.contains(name) ? 1 : 0;
      }
    }
    if (LISTS.contains(name)) {
      lists.pop();
    }
    if (element == markedElement) {
      mark = null;
      markedElement = null;
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private void endBlock() {
    boolean isBold = inline.isAllBold();
    String words = Characters.strip(inline.take());
    if (words.isEmpty()) {
      return;
    }
    int group = lists.isEmpty() ? 0 : lists.element().group();
    boolean isItem = group != 0 && heading == 0;
    String text = isItem ? bullet + words : words;
    bullet = isItem ? "" : bullet;
    flow.add(new Block(text, heading, isItem ? group : 0, isBold, mark));
  }
}
