package org.manicule.view.coding.text.swt;

import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.manicule.view.coding.text.PageText;

/** Shows the lines of a page to the text widget as if each were a line of its own. */
final class PageContent implements StyledTextContent {
  private final PageText page;

  PageContent(PageText page) {
    this.page = page;
  }

  PageText page() {
    return page;
  }

  @Override
  public int getCharCount() {
    return page.text().length();
  }

  @Override
  public String getLine(int line) {
    return page.text().substring(page.start(line), page.end(line));
  }

  @Override
  public int getLineAtOffset(int offset) {
    return page.lineAt(offset);
  }

  @Override
  public int getLineCount() {
    return page.lines();
  }

  @Override
  public String getLineDelimiter() {
    return "\n";
  }

  @Override
  public int getOffsetAtLine(int line) {
    return page.start(line);
  }

  @Override
  public String getTextRange(int start, int length) {
    return page.text().substring(start, start + length);
  }

  @Override
  public void replaceTextRange(int start, int replaceLength, String text) {
    throw new UnsupportedOperationException("a source is read, not typed into");
  }

  @Override
  public void setText(String text) {
    throw new UnsupportedOperationException("a source is read, not typed into");
  }

  @Override
  public void addTextChangeListener(TextChangeListener listener) {
    // The text never changes: a new page is a new content.
  }

  @Override
  public void removeTextChangeListener(TextChangeListener listener) {
    // See addTextChangeListener.
  }
}
