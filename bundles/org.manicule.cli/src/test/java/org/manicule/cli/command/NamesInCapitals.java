package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** Takes a line that begins with "ANN:" for words of Ann. */
final class NamesInCapitals implements Recogniser {
  private static final String ANN = "ANN:";

  @Override
  public String id() {
    return "names";
  }

  @Override
  public String name() {
    return "Names";
  }

  @Override
  public RecogniserKind kind() {
    return RecogniserKind.SPEAKERS;
  }

  @Override
  public double confidence(DraftSource source) {
    return source.text().contains(ANN) ? 0.75 : 0;
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    List<DraftUnit> units = new ArrayList<>();
    int turns = 0;
    for (DraftUnit unit : source.units()) {
      boolean hers = unit.range().in(source.text()).startsWith(ANN);
      turns += hers ? 1 : 0;
      units.add(
          hers
              ? new DraftUnit(unit.kind(), unit.range(), unit.details().withSpeaker("Ann"))
              : unit);
    }
    String found = turns == 1 ? "1 turn" : turns + " turns";
    return Draft.of(source.withUnits(units)).withFinding(Finding.of(this, source, 0.75, found));
  }
}
