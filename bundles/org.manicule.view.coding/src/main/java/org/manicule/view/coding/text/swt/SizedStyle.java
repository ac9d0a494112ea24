package org.manicule.view.coding.text.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;

/**
 * Words in a font of another size, in a line that stays as high as all others. The text widget
 * takes a style with a font for a sign that lines differ in height, and would measure all lines
 * above it. It draws with a copy, so only the copy has the font.
 */
final class SizedStyle extends StyleRange {
  private final Font sized;

  /** Words in a font whose lines are no higher than those of the widget. */
  SizedStyle(Font sized) {
    this.sized = sized;
    // The widget copies no style that looks like running text.
    fontStyle = SWT.BOLD;
  }

  @Override
  public Object clone() {
    StyleRange drawn = (StyleRange) super.clone();
    drawn.font = sized;
    return drawn;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SizedStyle style && super.equals(other) && sized.equals(style.sized);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + sized.hashCode();
  }
}
