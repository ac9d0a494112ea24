package org.manicule.view.coding.text.swt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.page.PageSettings;
import org.manicule.view.coding.page.PageState;
import org.manicule.view.coding.text.CodingIndex;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.LineLook;
import org.manicule.view.coding.text.LineLook.Kind;
import org.manicule.view.coding.text.LineLook.Mark;
import org.manicule.view.coding.text.LineLook.Piece;

/**
 * Gives a line its looks when it is drawn: tint and underline of codings, headings, boilerplate.
 */
final class LineLooks implements LineStyleListener {
  private final Theme theme;
  private final IntFunction<Font> fonts;
  private final IntFunction<int[]> columns;
  private final Map<String, Color> tints = new HashMap<>();
  private @Nullable LineLook look;
  private @Nullable PageState state;

  /**
   * For one text.
   *
   * @param fonts the fonts of headings by level
   * @param columns the tab stops of the line at a position
   */
  LineLooks(Theme theme, IntFunction<Font> fonts, IntFunction<int[]> columns) {
    this.columns = columns;
    this.theme = theme;
    this.fonts = fonts;
  }

  void show(@Nullable LineLook newLook, PageState newState) {
    look = newLook;
    state = newState;
  }

  @Override
  public void lineGetStyle(LineStyleEvent event) {
    PageState shown = state;
    if (look != null && shown != null && !event.lineText.isEmpty()) {
      TextRange line = new TextRange(event.lineOffset, event.lineOffset + event.lineText.length());
      List<StyleRange> styles = new ArrayList<>();
      int from = line.start();
      for (Piece piece : look.pieces(line, shown.reading())) {
        addDimmed(from, piece.range().start(), styles);
        styles.add(style(piece, shown.settings()));
        from = piece.range().end();
      }
      addDimmed(from, line.end(), styles);
      event.styles = styles.toArray(StyleRange[]::new);
      if (event.lineText.indexOf('\t') >= 0) {
        event.tabStops = columns.apply(event.lineOffset);
      }
    }
  }

  private void addDimmed(int start, int end, List<StyleRange> styles) {
    if (state != null && state.settings().dims() && end > start) {
      styles.add(new StyleRange(start, end - start, theme.muted(), null));
    }
  }

  private StyleRange style(Piece piece, PageSettings settings) {
    StyleRange style =
        piece.kind() == Kind.HEADING ? new SizedStyle(fonts.apply(level(piece))) : new StyleRange();
    style.start = piece.range().start();
    style.length = piece.range().length();
    boolean bold = piece.kind() == Kind.HEADING || piece.kind() == Kind.SPEAKER;
    style.fontStyle = bold ? SWT.BOLD : SWT.NORMAL;
    boolean pale = piece.kind() == Kind.BOILERPLATE || piece.kind() == Kind.TIME;
    boolean dimmed = settings.dims() && piece.mark() == null;
    style.foreground = pale || dimmed ? theme.muted() : null;
    if (piece.mark() != null) {
      mark(style, piece.mark(), settings);
    }
    return style;
  }

  private int level(Piece piece) {
    return look == null ? 1 : Math.max(1, look.headingLevel(piece.range().start()));
  }

  private void mark(StyleRange style, Mark mark, PageSettings settings) {
    if (settings.tints()) {
      style.background = tint(mark.tint(), mark.share());
    }
    style.underline = true;
    style.underlineStyle = mark.several() ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
    style.underlineColor = theme.readable(mark.line());
    if (mark.selected()) {
      style.borderStyle = SWT.BORDER_SOLID;
      style.borderColor = theme.foreground();
    }
  }

  private Color tint(String colour, double share) {
    return tints.computeIfAbsent(colour + share, key -> theme.tint(colour, share));
  }

  /** Which stretches of text may look different in two states of the same document. */
  static Predicate<TextRange> differing(PageState before, PageState now) {
    if (before.settings().dims() != now.settings().dims()
        || before.settings().tints() != now.settings().tints()
        || before.reading().legend() != now.reading().legend()) {
      return stretch -> true;
    }
    List<TextRange> places = new ArrayList<>();
    Consumer<Coding> differs = coding -> places.add(CodingIndex.range(coding));
    CodingIndex codings = now.reading().codings();
    codings.differences(before.reading().codings(), differs, differs);
    if (!Objects.equals(before.reading().selected(), now.reading().selected())) {
      selected(before.reading()).ifPresent(differs);
      selected(now.reading()).ifPresent(differs);
    }
    return stretch -> places.stream().anyMatch(place -> place.overlaps(stretch));
  }

  private static Optional<Coding> selected(CodingState state) {
    return Optional.ofNullable(state.selected()).flatMap(state.codings()::find);
  }
}
