package org.manicule.ui.swt.theme;

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
import org.manicule.ui.colour.Rgb;

/** Colours, fonts and icons derived from what the system's theme says. */
public final class SystemTheme implements Theme, AutoCloseable {
  /** Links, focus and what is being done: distinct from the colours of new codes. */
  private static final Rgb ACCENT = Rgb.parse("#2f6fb2");

  private final Display display;
  private final Rgb background;
  private final Rgb foreground;
  private final Rgb surface;
  private final Map<Rgb, Color> colours = new HashMap<>();
  private final Map<String, Image> icons = new HashMap<>();
  private final Font reading;
  private final Font bold;
  private final Font small;
  private final Font title;

  /** Reads the theme of the system; fonts and icons belong to this theme until it is closed. */
  public SystemTheme(Display display) {
    this.display = display;
    this.background = system(SWT.COLOR_LIST_BACKGROUND);
    this.foreground = system(SWT.COLOR_LIST_FOREGROUND);
    this.surface = system(SWT.COLOR_WIDGET_BACKGROUND);
    this.reading = font(1.1, SWT.NORMAL);
    this.bold = font(1, SWT.BOLD);
    this.small = font(0.88, SWT.NORMAL);
    this.title = font(2.2, SWT.NORMAL);
  }

  private Rgb system(int id) {
    Color color = display.getSystemColor(id);
    return new Rgb(color.getRed(), color.getGreen(), color.getBlue());
  }

  private Font font(double size, int style) {
    FontData[] data = display.getSystemFont().getFontData();
    for (FontData each : data) {
      each.setHeight((int) Math.round(each.getHeight() * size));
      each.setStyle(style);
    }
    return new Font(display, data);
  }

  @Override
  public boolean isDark() {
    return background.luminance() < foreground.luminance();
  }

  @Override
  public Color background() {
    return color(background);
  }

  @Override
  public Color foreground() {
    return color(foreground);
  }

  /** What stands between and around the views: tabs, bars, the page before a project is open. */
  public Color surface() {
    return color(surface);
  }

  /** Links and marks of what is being done; reads on the background. */
  public Color accent() {
    return color(ACCENT.readableOn(background));
  }

  @Override
  public Color muted() {
    return color(background.mixed(foreground, 0.62).readableOn(background));
  }

  /** Secondary text on {@link #surface}. */
  public Color mutedOnSurface() {
    return color(surface.mixed(foreground, 0.68).readableOn(surface));
  }

  @Override
  public Color line() {
    return color(background.mixed(foreground, 0.16));
  }

  @Override
  public Color highlight() {
    return color(background.tinted(ACCENT, 0.16, foreground));
  }

  @Override
  public Color of(String rrggbb) {
    return color(Rgb.parse(rrggbb));
  }

  @Override
  public Color tint(String rrggbb, double share) {
    return color(background.tinted(Rgb.parse(rrggbb), share, foreground));
  }

  @Override
  public Color readable(String rrggbb) {
    return color(Rgb.parse(rrggbb).readableOn(background));
  }

  private Color color(Rgb rgb) {
    return colours.computeIfAbsent(rgb, each -> new Color(each.red(), each.green(), each.blue()));
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

  /** The font of the name on the first page. */
  public Font title() {
    return title;
  }

  @Override
  public Image icon(URL svg) {
    return icons.computeIfAbsent(
        svg.toExternalForm(), key -> new SvgIcon(svg, iconColour()).image(display));
  }

  private String iconColour() {
    return surface.mixed(system(SWT.COLOR_WIDGET_FOREGROUND), 0.82).name();
  }

  @Override
  public void close() {
    icons.values().forEach(Image::dispose);
    reading.dispose();
    bold.dispose();
    small.dispose();
    title.dispose();
  }
}
