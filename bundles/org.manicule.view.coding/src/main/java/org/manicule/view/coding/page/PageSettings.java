package org.manicule.view.coding.page;

import java.util.List;
import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Project;

/**
 * How the researcher likes to read the texts of a project.
 *
 * @param zoom size of the text in percent, {@link #SMALLEST} to {@link #LARGEST}
 * @param font name of the font; empty for that of the window
 * @param spacing height of the lines in percent of the font's
 * @param measure most characters in a line, on the average
 * @param centred whether free room is shared between both margins, rather than left on the right
 * @param tints whether colours lie behind coded words, rather than only lines below them
 * @param side where the stripes are
 * @param stripes width of the stripes in pixels; 0 for what suits the width of the view
 * @param dims whether words without codes are drawn paler
 */
public record PageSettings(
    int zoom,
    String font,
    int spacing,
    int measure,
    boolean centred,
    boolean tints,
    Side side,
    int stripes,
    boolean dims) {
  /** The smallest zoom. */
  public static final int SMALLEST = 50;

  /** The largest zoom. */
  public static final int LARGEST = 300;

  /** The least line spacing. */
  public static final int TIGHTEST = 100;

  /** The most line spacing. */
  public static final int LOOSEST = 250;

  /** The fewest characters in a line. */
  public static final int NARROWEST = 40;

  /** The most characters in a line. */
  public static final int WIDEST = 200;

  /** The most pixels of stripes. */
  public static final int STRIPES_MOST = 900;

  /** The usual look. */
  public static final PageSettings USUAL =
      new PageSettings(100, "", 130, 90, false, true, Side.RIGHT, 0, false);

  private static final List<Integer> ZOOMS =
      List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);

  private static final Setting<Integer> ZOOM = number("zoom", "Zoom of texts, in percent", 100);
  private static final Setting<String> FONT =
      Setting.ofView(Option.text("text.font", "Font of texts", ""));
  private static final Setting<Integer> SPACING =
      number("spacing", "Height of lines, in percent", 130);
  private static final Setting<Integer> MEASURE =
      number("measure", "Characters in a line, at most", 90);
  private static final Setting<Boolean> CENTRED =
      Setting.ofView(Option.flag("text.centred", "Texts in the middle of the view", false));
  private static final Setting<Boolean> TINTS =
      Setting.ofView(Option.flag("text.tints", "Colours behind coded words", true));
  private static final Setting<String> SIDE =
      Setting.ofView(
          Option.choice("text.stripes", "Where the stripes are", List.of("right", "left", "none")));
  private static final Setting<Integer> STRIPES =
      number("stripes-width", "Width of the stripes, in pixels", 0);
  private static final Setting<Boolean> DIMS =
      Setting.ofView(Option.flag("text.dims", "Words without codes are paler", false));

  /** Where the stripes are. */
  public enum Side {
    /** On the right of the text. */
    RIGHT("right"),
    /** On the left of the text. */
    LEFT("left"),
    /** Nowhere. */
    NONE("none");

    private final String word;

    Side(String word) {
      this.word = word;
    }

    private static Side of(String word) {
      return word.equals(LEFT.word) ? LEFT : word.equals(NONE.word) ? NONE : RIGHT;
    }
  }

  /** Brings numbers that somebody wrote by hand into what can be shown. */
  public PageSettings {
    zoom = Math.max(SMALLEST, Math.min(LARGEST, zoom));
    spacing = Math.max(TIGHTEST, Math.min(LOOSEST, spacing));
    measure = Math.max(NARROWEST, Math.min(WIDEST, measure));
    stripes = Math.max(0, Math.min(STRIPES_MOST, stripes));
  }

  private static Setting<Integer> number(String name, String description, int usual) {
    return Setting.ofView(Option.number("text." + name, description, usual));
  }

  /** What the researcher chose for a project. */
  public static PageSettings read(Settings settings, Project project) {
    return new PageSettings(
        settings.get(ZOOM, project),
        settings.get(FONT, project),
        settings.get(SPACING, project),
        settings.get(MEASURE, project),
        settings.get(CENTRED, project),
        settings.get(TINTS, project),
        Side.of(settings.get(SIDE, project)),
        settings.get(STRIPES, project),
        settings.get(DIMS, project));
  }

  /** Keeps for a project what is different from before. */
  void keep(Settings settings, Project project, PageSettings before) {
    keep(settings, project, ZOOM, before.zoom, zoom);
    keep(settings, project, FONT, before.font, font);
    keep(settings, project, SPACING, before.spacing, spacing);
    keep(settings, project, MEASURE, before.measure, measure);
    keep(settings, project, CENTRED, before.centred, centred);
    keep(settings, project, TINTS, before.tints, tints);
    keep(settings, project, SIDE, before.side.word, side.word);
    keep(settings, project, STRIPES, before.stripes, stripes);
    keep(settings, project, DIMS, before.dims, dims);
  }

  private static <T> void keep(
      Settings settings, Project project, Setting<T> setting, T before, T now) {
    if (!now.equals(before)) {
      settings.set(setting, now, project);
    }
  }

  /** The next larger zoom. */
  PageSettings larger() {
    return ZOOMS.stream().filter(each -> each > zoom).findFirst().map(this::withZoom).orElse(this);
  }

  /** The next smaller zoom. */
  PageSettings smaller() {
    return ZOOMS.stream()
        .filter(each -> each < zoom)
        .reduce((first, second) -> second)
        .map(this::withZoom)
        .orElse(this);
  }

  PageSettings withZoom(int newZoom) {
    return new PageSettings(newZoom, font, spacing, measure, centred, tints, side, stripes, dims);
  }

  PageSettings withTints(boolean newTints) {
    return new PageSettings(zoom, font, spacing, measure, centred, newTints, side, stripes, dims);
  }

  PageSettings withSide(Side newSide) {
    return new PageSettings(zoom, font, spacing, measure, centred, tints, newSide, stripes, dims);
  }

  PageSettings withStripes(int width) {
    return new PageSettings(zoom, font, spacing, measure, centred, tints, side, width, dims);
  }

  PageSettings withDims(boolean newDims) {
    return new PageSettings(zoom, font, spacing, measure, centred, tints, side, stripes, newDims);
  }
}
