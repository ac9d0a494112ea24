package org.manicule.testkit.swt;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.manicule.ui.api.swt.Theme;

/** Colours and fonts for trying views: black on white, or the other way round. */
public final class PlainTheme implements Theme {
  private final Display display;
  private final boolean dark;
  private final Map<String, Color> colours = new HashMap<>();
  private final Font reading;
  private final Font bold;
  private final Font small;

  public PlainTheme(Display display, boolean dark) {
    this.display = display;
    this.dark = dark;
    FontData system = display.getSystemFont().getFontData()[0];
    this.reading = new Font(display, "DejaVu Serif", system.getHeight() + 1, SWT.NORMAL);
    this.bold = new Font(display, system.getName(), system.getHeight(), SWT.BOLD);
    this.small = new Font(display, system.getName(), system.getHeight() - 1, SWT.NORMAL);
  }

  @Override
  public boolean isDark() {
    return dark;
  }

  @Override
  public Color background() {
    return of(dark ? "#242424" : "#ffffff");
  }

  @Override
  public Color foreground() {
    return of(dark ? "#eeeeec" : "#1c1c1c");
  }

  @Override
  public Color muted() {
    return of(dark ? "#a0a0a0" : "#666666");
  }

  @Override
  public Color line() {
    return of(dark ? "#444444" : "#d8d8d8");
  }

  @Override
  public Color highlight() {
    return of(dark ? "#2f4a66" : "#dbe9f7");
  }

  @Override
  public Color of(String rrggbb) {
    return colours.computeIfAbsent(
        rrggbb,
        name -> {
          int rgb = Integer.parseInt(name.substring(1), 16);
          return new Color(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff);
        });
  }

  @Override
  public Color tint(String rrggbb, double share) {
    return mix(of(rrggbb), background(), share);
  }

  @Override
  public Color readable(String rrggbb) {
    Color colour = of(rrggbb);
    double share = 1;
    while (contrast(mix(colour, foreground(), share)) < 4.5 && share > 0) {
      share -= 0.05;
    }
    return mix(colour, foreground(), Math.max(0, share));
  }

  private static Color mix(Color one, Color other, double share) {
    return new Color(
        (int) Math.round(one.getRed() * share + other.getRed() * (1 - share)),
        (int) Math.round(one.getGreen() * share + other.getGreen() * (1 - share)),
        (int) Math.round(one.getBlue() * share + other.getBlue() * (1 - share)));
  }

  private double contrast(Color colour) {
    double one = luminance(colour) + 0.05;
    double other = luminance(background()) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Override
  public Font reading() {
    return reading;
  }

  @Override
  public Font bold() {
    return bold;
  }

  @Override
  public Font small() {
    return small;
  }

  @Override
  public Image icon(URL svg) {
    return new Image(display, 16, 16);
  }
}
