package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitKind;

/** Says how the stretches of a document's lines look. Made once for a document. */
public final class LineLook {
  /** In brackets or hashes, as transcription programs write them: [00:12:07], #00:12:07-5#. */
  private static final Pattern TIME_STAMP =
      Pattern.compile("[\\[(#](?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,-]\\d{1,3})?[])#]");

  private final SourceDocument document;
  private final List<TextRange> boilerplate;
  private final UnitOpenings openings;

  /** Prepares the looks of a document. */
  public LineLook(SourceDocument document) {
    this.document = document;
    this.openings = new UnitOpenings(document);
    this.boilerplate =
        document.units().stream()
            .filter(unit -> unit.kind().equals(UnitKind.BOILERPLATE))
            .map(Unit::range)
            .toList();
  }

  /** What a stretch is, apart from being coded. */
  public enum Kind {
    /** Running text. */
    PLAIN,
    /** Part of a heading. */
    HEADING,
    /** The name of who speaks, at the beginning of a turn. */
    SPEAKER,
    /** A time stamp. */
    TIME,
    /** Not part of the text proper. */
    BOILERPLATE
  }

  /**
   * How coded words are marked.
   *
   * @param tint the colour behind them, {@code #rrggbb}
   * @param share how much of the tint shows, 0 to 1
   * @param line the colour they are underlined with
   * @param several whether several codings lie on them
   * @param selected whether the selected coding lies on them
   */
  public record Mark(String tint, double share, String line, boolean several, boolean selected) {}

  /**
   * A stretch of a line.
   *
   * @param range where it lies
   * @param kind what it is
   * @param mark how it is marked, or null when it is not coded
   */
  public record Piece(TextRange range, Kind kind, @Nullable Mark mark) {}

  private record Special(TextRange range, Kind kind) {}

  /** The stretches of a line that look in any way special, in order. */
  public List<Piece> pieces(TextRange line, CodingState state) {
    List<Special> specials = specials(line);
    List<TextStyles.Run> runs = TextStyles.runs(line, state.codings());
    TreeSet<Integer> borders = new TreeSet<>();
    specials.forEach(special -> addEnds(special.range(), borders));
    runs.forEach(run -> addEnds(run.range(), borders));
    List<Piece> pieces = new ArrayList<>();
    int from = line.start();
    int run = 0;
    for (int to : borders) {
      if (to > from) {
        while (run < runs.size() && runs.get(run).range().end() <= from) {
          run++;
        }
        boolean coded = run < runs.size() && runs.get(run).range().start() <= from;
        Mark mark = coded ? mark(runs.get(run), state) : null;
        add(new TextRange(from, to), specials, mark, pieces);
        from = to;
      }
    }
    return pieces;
  }

  private static void addEnds(TextRange range, TreeSet<Integer> borders) {
    borders.add(range.start());
    borders.add(range.end());
  }

  private static void add(
      TextRange range, List<Special> specials, @Nullable Mark mark, List<Piece> pieces) {
    Kind kind =
        specials.stream()
            .filter(special -> special.range().contains(range.start()))
            .map(Special::kind)
            .findFirst()
            .orElse(Kind.PLAIN);
    if (kind != Kind.PLAIN || mark != null) {
      pieces.add(new Piece(range, kind, mark));
    }
  }

  private List<Special> specials(TextRange line) {
    if (line.isEmpty()) {
      return List.of();
    }
    if (headingLevel(line.start()) > 0) {
      return List.of(new Special(line, Kind.HEADING));
    }
    if (boilerplate.stream().anyMatch(range -> range.overlaps(line))) {
      return List.of(new Special(line, Kind.BOILERPLATE));
    }
    List<Special> specials = new ArrayList<>();
    openings.speakerIn(line).ifPresent(speaker -> specials.add(new Special(speaker, Kind.SPEAKER)));
    Matcher stamp = TIME_STAMP.matcher(document.text()).region(line.start(), line.end());
    while (stamp.find()) {
      specials.add(new Special(new TextRange(stamp.start(), stamp.end()), Kind.TIME));
    }
    return specials;
  }

  /** The level of the heading at a position: 1 for the highest; 0 when there is none. */
  public int headingLevel(int position) {
    int number = document.paragraphNumber(position);
    if (number == 0) {
      return 0;
    }
    Unit unit = document.paragraphs().get(number - 1);
    return unit.kind().equals(UnitKind.HEADING) ? Math.max(1, unit.details().level()) : 0;
  }

  private static Mark mark(TextStyles.Run run, CodingState state) {
    List<Coding> codings = run.codings();
    boolean chosen =
        codings.stream().anyMatch(coding -> Objects.equals(coding.id(), state.selected()));
    return new Mark(
        ColourMix.of(codings.stream().map(state.legend()::colour).toList()),
        ColourMix.share(codings.size(), chosen),
        state.legend().colour(run.foremost()),
        codings.size() > 1,
        chosen);
  }
}
