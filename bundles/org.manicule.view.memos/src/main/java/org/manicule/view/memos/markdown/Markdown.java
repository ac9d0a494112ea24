package org.manicule.view.memos.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.manicule.view.memos.markdown.Rendered.Look;

/** Reads Markdown (CommonMark) as text with looks and links. HTML is shown as it is written. */
public final class Markdown {
  private final Parser parser = Parser.builder().build();

  /** Reads a memo. */
  public Rendered read(String markdown) {
    Writer writer = new Writer();
    parser.parse(markdown).accept(writer);
    return writer.rendered();
  }

  private static final class Writer extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<Rendered.Run> runs = new ArrayList<>();
    private final List<Rendered.Link> links = new ArrayList<>();
    private int depth;
    private int number;

    Rendered rendered() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == '\n') {
        end--;
      }
      text.setLength(end);
      return new Rendered(text.toString(), runs, links);
    }

    private void run(Node node, Look look) {
      int start = text.length();
      visitChildren(node);
      mark(start, look);
    }

    private void mark(int start, Look look) {
      if (start < text.length()) {
        runs.add(new Rendered.Run(start, text.length(), look));
      }
    }

    private void literal(String words, Look look) {
      int start = text.length();
      text.append(words);
      mark(start, look);
    }

    private void endBlock() {
      text.append(depth > 0 ? "\n" : "\n\n");
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Paragraph node) {
      visitChildren(node);
      endBlock();
    }

    @Override
    public void visit(Heading node) {
      run(node, Look.HEADING);
      endBlock();
    }

    @Override
    public void visit(StrongEmphasis node) {
      run(node, Look.STRONG);
    }

    @Override
    public void visit(Emphasis node) {
      run(node, Look.EMPHASIS);
    }

    @Override
    public void visit(Code node) {
      literal(node.getLiteral(), Look.CODE);
    }

    @Override
    public void visit(FencedCodeBlock node) {
      literal(node.getLiteral(), Look.CODE);
      text.append('\n');
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      literal(node.getLiteral(), Look.CODE);
      text.append('\n');
    }

    @Override
    public void visit(BlockQuote node) {
      run(node, Look.QUOTE);
    }

    @Override
    public void visit(Link node) {
      int start = text.length();
      visitChildren(node);
      if (start == text.length()) {
        text.append(node.getDestination());
      }
      links.add(new Rendered.Link(start, text.length(), node.getDestination()));
    }

    @Override
    public void visit(BulletList node) {
      list(node, -1);
    }

    @Override
    public void visit(OrderedList node) {
      Integer first = node.getMarkerStartNumber();
      list(node, first == null ? 1 : first);
    }

    private void list(Node node, int first) {
      int outer = number;
      number = first;
      depth++;
      visitChildren(node);
      depth--;
      number = outer;
      if (depth == 0) {
        text.append('\n');
      }
    }

    @Override
    public void visit(ListItem node) {
      text.append("  ".repeat(depth)).append(number < 0 ? "•" : number++ + ".").append(' ');
      visitChildren(node);
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append('\n');
    }

    @Override
    public void visit(ThematicBreak node) {
      text.append("―――");
      endBlock();
    }

    @Override
    public void visit(HtmlBlock node) {
      text.append(node.getLiteral());
      endBlock();
    }

    @Override
    public void visit(HtmlInline node) {
      text.append(node.getLiteral());
    }
  }
}
