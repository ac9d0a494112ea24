package org.manicule.view.coding.text.swt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.LineLook;
import org.manicule.view.coding.text.LineLook.Piece;

/**
 * Gives a line its looks when it is drawn: tint and underline of codings, headings, boilerplate.
 */
final class LineLooks implements LineStyleListener {
  private final Theme theme;
  private final Map<String, Color> tints = new HashMap<>();
  private @Nullable LineLook look;
  private @Nullable CodingState state;

  LineLooks(Theme theme) {
    this.theme = theme;
  }

  void show(@Nullable LineLook newLook, CodingState newState) {
    look = newLook;
    state = newState;
  }

  @Override
  public void lineGetStyle(LineStyleEvent event) {
    if (look != null && state != null && !event.lineText.isEmpty()) {
      TextRange line = new TextRange(event.lineOffset, event.lineOffset + event.lineText.length());
      List<StyleRange> styles = new ArrayList<>();
      look.pieces(line, state).forEach(piece -> styles.add(style(piece)));
      event.styles = styles.toArray(StyleRange[]::new);
    }
  }

  private StyleRange style(Piece piece) {
    StyleRange style = new StyleRange();
    style.start = piece.range().start();
    style.length = piece.range().length();
    style.fontStyle = piece.heading() ? SWT.BOLD : SWT.NORMAL;
    style.foreground = piece.boilerplate() ? theme.muted() : null;
    String tint = piece.tint();
    String line = piece.line();
    if (tint != null && line != null) {
      style.background = tint(tint, piece.share());
      style.underline = true;
      style.underlineStyle = piece.several() ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
      style.underlineColor = theme.readable(line);
    }
    if (piece.selected()) {
      style.borderStyle = SWT.BORDER_SOLID;
      style.borderColor = theme.foreground();
    }
    return style;
  }

  private Color tint(String colour, double share) {
    return tints.computeIfAbsent(colour + share, key -> theme.tint(colour, share));
  }

  /** Whether a stretch of text looks different in two states of the same document. */
  boolean differ(TextRange stretch, CodingState before, CodingState now) {
    return look != null && !look.pieces(stretch, before).equals(look.pieces(stretch, now));
  }

  /** Whether anything may look different in two states of the same document. */
  static boolean differ(CodingState before, CodingState now) {
    return before.codings() != now.codings()
        || before.legend() != now.legend()
        || !Objects.equals(before.selected(), now.selected());
  }
}
