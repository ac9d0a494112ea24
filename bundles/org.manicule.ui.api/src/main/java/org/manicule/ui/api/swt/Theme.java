package org.manicule.ui.api.swt;

import java.net.URL;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Colours, fonts and icons that follow the system's theme, light or dark. What it returns belongs
 * to the window: never dispose it. Call it on the window's thread.
 */
@ProviderType
public interface Theme {

  /** Whether the system's theme is dark. */
  boolean isDark();

  /** What texts and lists stand on. */
  Color background();

  /** Running text. */
  Color foreground();

  /** Secondary text; contrast to the background at least 4.5:1. */
  Color muted();

  /** Hair lines between areas. */
  Color line();

  /** The background of what is selected or hovered, softly. */
  Color highlight();

  /**
   * A colour by its name {@code #rrggbb}.
   *
   * @throws IllegalArgumentException when it is no such name
   */
  Color of(String rrggbb);

  /**
   * A colour mixed into the background, as used behind coded text: running text stays readable on
   * it.
   *
   * @param rrggbb the colour
   * @param share how much of it, 0 to 1
   */
  Color tint(String rrggbb, double share);

  /** The colour {@code #rrggbb} made darker or lighter until it reads on the background (4.5:1). */
  Color readable(String rrggbb);

  /** The font for sources. */
  Font reading();

  /** The window's font, bold. */
  Font bold();

  /** The window's font, a little smaller: for labels beside text. */
  Font small();

  /** An SVG icon at the window's zoom, drawn in the colour of the theme's text. */
  Image icon(URL svg);
}
