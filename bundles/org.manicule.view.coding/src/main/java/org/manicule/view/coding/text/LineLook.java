package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitKind;

/** Says how the stretches of a document's lines look. Made once for a document. */
public final class LineLook {
  private final SourceDocument document;
  private final List<TextRange> boilerplate;

  /** Prepares the looks of a document. */
  public LineLook(SourceDocument document) {
    this.document = document;
    this.boilerplate =
        document.units().stream()
            .filter(unit -> unit.kind().equals(UnitKind.BOILERPLATE))
            .map(Unit::range)
            .toList();
  }

  /**
   * A stretch of a line.
   *
   * @param range where it lies
   * @param heading whether it belongs to a heading
   * @param boilerplate whether it does not belong to the text proper
   * @param tint the colour behind it, {@code #rrggbb}, or null when it is not coded
   * @param share how much of the tint shows, 0 to 1
   * @param line the colour it is underlined with, or null when it is not coded
   * @param several whether several codings lie on it
   * @param selected whether the selected coding lies on it
   */
  public record Piece(
      TextRange range,
      boolean heading,
      boolean boilerplate,
      @Nullable String tint,
      double share,
      @Nullable String line,
      boolean several,
      boolean selected) {}

  /** The stretches of a line that look in any way special, in order. */
  public List<Piece> pieces(TextRange line, CodingState state) {
    boolean heading = isHeading(line.start());
    boolean grey = boilerplate.stream().anyMatch(range -> range.overlaps(line));
    List<Piece> pieces = new ArrayList<>();
    int from = line.start();
    for (TextStyles.Run run : TextStyles.runs(line, state.codings())) {
      addPlain(new TextRange(from, run.range().start()), heading, grey, pieces);
      pieces.add(coded(run, heading, grey, state));
      from = run.range().end();
    }
    addPlain(new TextRange(from, line.end()), heading, grey, pieces);
    return pieces;
  }

  /** Whether a position lies in a heading. */
  public boolean isHeading(int position) {
    int number = document.paragraphNumber(position);
    return number > 0 && document.paragraphs().get(number - 1).kind().equals(UnitKind.HEADING);
  }

  private static void addPlain(TextRange range, boolean heading, boolean grey, List<Piece> pieces) {
    if (!range.isEmpty() && (heading || grey)) {
      pieces.add(new Piece(range, heading, grey, null, 0, null, false, false));
    }
  }

  private static Piece coded(TextStyles.Run run, boolean heading, boolean grey, CodingState state) {
    List<Coding> codings = run.codings();
    boolean chosen =
        codings.stream().anyMatch(coding -> Objects.equals(coding.id(), state.selected()));
    return new Piece(
        run.range(),
        heading,
        grey,
        ColourMix.of(codings.stream().map(state.legend()::colour).toList()),
        ColourMix.share(codings.size(), chosen),
        state.legend().colour(run.foremost()),
        codings.size() > 1,
        chosen);
  }
}
