package org.manicule.view.history.swt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.history.ChangeShown;
import org.manicule.view.history.HistoryState.Details;
import org.manicule.view.history.Words;

/** What one entry did, as a text that can be read, selected and copied. */
final class DetailsText {
  private static final int MARGIN = 8;
  private static final int INDENT = 18;

  private final Words words = new Words();
  private final Theme theme;
  private final StyledText text;
  private final StringBuilder letters = new StringBuilder();
  private final List<StyleRange> styles = new ArrayList<>();
  private final List<Integer> indented = new ArrayList<>();
  private Details shown = Details.NONE;
  private int lines;

  DetailsText(Composite parent, Theme theme) {
    this.theme = theme;
    text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setBackground(theme.background());
    text.setForeground(theme.foreground());
    Controls.named(text, "history.details", words.say("details"));
    draw(Details.NONE);
  }

  StyledText control() {
    return text;
  }

  void show(Details details) {
    if (!details.equals(shown)) {
      draw(details);
    }
  }

  private void draw(Details details) {
    shown = details;
    letters.setLength(0);
    lines = 0;
    styles.clear();
    indented.clear();
    if (details.heading().isEmpty()) {
      line(words.say("details.none"), theme.muted(), SWT.NORMAL);
    } else {
      line(details.heading(), null, SWT.BOLD);
      line(details.about(), theme.muted(), SWT.NORMAL);
      details.changes().forEach(this::add);
      if (!details.more().isEmpty()) {
        endLine();
        line(details.more(), theme.muted(), SWT.NORMAL);
      }
    }
    text.setText(letters.toString());
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
    indented.forEach(
        line -> {
          text.setLineIndent(line, 1, INDENT);
          text.setLineWrapIndent(line, 1, INDENT * 2);
        });
    text.setTopPixel(0);
  }

  private void add(ChangeShown change) {
    endLine();
    line(change.what(), null, SWT.BOLD);
    change.fields().forEach(this::add);
  }

  private void add(ChangeShown.Field field) {
    indented.add(lines);
    styled(words.say("details.field", field.name()), theme.muted(), SWT.NORMAL);
    letters.append(' ');
    if (field.differs()) {
      letters.append(oneLine(field.before().isEmpty() ? words.say("nothing") : field.before()));
      styled("  \u2192  ", theme.muted(), SWT.BOLD);
      letters.append(oneLine(field.after().isEmpty() ? words.say("nothing") : field.after()));
    } else {
      letters.append(oneLine(field.before() + field.after()));
    }
    endLine();
  }

  private void endLine() {
    letters.append('\n');
    lines++;
  }

  private static String oneLine(String value) {
    return value.strip().replaceAll("\\s*\\R\\s*", " \u00b6 ");
  }

  private void line(String words, @Nullable Color colour, int style) {
    for (String part : words.split("\n")) {
      styled(part, colour, style);
      endLine();
    }
  }

  private void styled(String words, @Nullable Color colour, int style) {
    StyleRange range = new StyleRange(letters.length(), words.length(), colour, null, style);
    letters.append(words);
    styles.add(range);
  }
}
