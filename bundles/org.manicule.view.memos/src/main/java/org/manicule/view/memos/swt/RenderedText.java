package org.manicule.view.memos.swt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.memos.markdown.Markdown;
import org.manicule.view.memos.markdown.Rendered;
import org.manicule.view.memos.markdown.Rendered.Link;
import org.manicule.view.memos.markdown.Rendered.Look;
import org.manicule.view.memos.markdown.Rendered.Run;

/** A memo as it reads. Links are underlined; a click or Enter on one follows it, Tab finds it. */
final class RenderedText {
  private static final String LINK_COLOUR = "#0a5fb4";

  private final Markdown markdown = new Markdown();
  private final StyledText text;
  private final Theme theme;
  private Rendered shown = new Rendered("", List.of(), List.of());

  RenderedText(Composite parent, Theme theme) {
    this.theme = theme;
    text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
    text.setMargins(6, 4, 6, 4);
    text.setBackground(theme.background());
    text.setForeground(theme.foreground());
  }

  StyledText control() {
    return text;
  }

  /** Links go to somebody: address and words of the link. */
  void onLink(BiConsumer<String, String> follow) {
    text.addListener(
        SWT.MouseUp,
        event -> {
          if (event.button == 1 && text.getSelectionCount() == 0) {
            linkAt(text.getOffsetAtPoint(new Point(event.x, event.y)))
                .ifPresent(link -> follow(link, follow));
          }
        });
    text.addListener(
        SWT.MouseMove,
        event -> {
          boolean link = linkAt(text.getOffsetAtPoint(new Point(event.x, event.y))).isPresent();
          text.setCursor(
              text.getDisplay().getSystemCursor(link ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM));
        });
    text.addListener(
        SWT.KeyDown,
        event -> {
          if (event.character == SWT.CR) {
            linkAt(text.getCaretOffset()).ifPresent(link -> follow(link, follow));
          }
        });
    text.addListener(SWT.Traverse, this::step);
  }

  private void follow(Link link, BiConsumer<String, String> to) {
    to.accept(link.address(), shown.text().substring(link.start(), link.end()));
  }

  /** Tab goes from link to link before it leaves the text. */
  private void step(Event event) {
    boolean on = event.detail == SWT.TRAVERSE_TAB_NEXT;
    if (on || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      int caret = text.getCaretOffset();
      Optional<Link> next =
          on
              ? shown.links().stream().filter(link -> link.start() > caret).findFirst()
              : shown.links().stream()
                  .filter(link -> link.start() < caret)
                  .max(Comparator.comparingInt(Link::start));
      event.doit = next.isEmpty();
      next.ifPresent(
          link -> {
            text.setCaretOffset(link.start());
            text.showSelection();
          });
    }
  }

  private Optional<Link> linkAt(int offset) {
    return shown.links().stream()
        .filter(link -> link.start() <= offset && offset < link.end())
        .findFirst();
  }

  void show(String source) {
    shown = markdown.read(source);
    text.setText(shown.text());
    text.setStyleRanges(styles().toArray(StyleRange[]::new));
  }

  /** Looks may nest, styles may not: the text is cut wherever a look begins or ends. */
  private List<StyleRange> styles() {
    TreeSet<Integer> cuts = new TreeSet<>();
    shown.runs().forEach(run -> cuts.addAll(List.of(run.start(), run.end())));
    shown.links().forEach(link -> cuts.addAll(List.of(link.start(), link.end())));
    List<StyleRange> styles = new ArrayList<>();
    Integer from = null;
    for (Integer cut : cuts) {
      if (from != null) {
        styles.add(style(from, cut));
      }
      from = cut;
    }
    return styles;
  }

  private StyleRange style(int start, int end) {
    StyleRange style = new StyleRange();
    style.start = start;
    style.length = end - start;
    for (Run run : shown.runs()) {
      if (run.start() <= start && end <= run.end()) {
        dress(style, run.look());
      }
    }
    if (linkAt(start).isPresent()) {
      style.underline = true;
      style.foreground = theme.readable(LINK_COLOUR);
    }
    return style;
  }

  private void dress(StyleRange style, Look look) {
    switch (look) {
      case HEADING, STRONG -> style.fontStyle |= SWT.BOLD;
      case EMPHASIS -> style.fontStyle |= SWT.ITALIC;
      case CODE -> style.background = theme.highlight();
      case QUOTE -> {
        style.fontStyle |= SWT.ITALIC;
        style.foreground = theme.muted();
      }
    }
  }
}
