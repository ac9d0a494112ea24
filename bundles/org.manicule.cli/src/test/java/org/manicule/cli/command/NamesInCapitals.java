package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern NAME = Pattern.compile("(?m)^([A-Z]+(?: [A-Z]+)*):");

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
    return NAME.matcher(source.text()).find() ? 0.75 : 0;
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    List<DraftUnit> units = new ArrayList<>();
    int turns = 0;
    for (DraftUnit unit : source.units()) {
      Matcher name = NAME.matcher(unit.range().in(source.text()));
      boolean speaks = name.lookingAt();
      turns += speaks ? 1 : 0;
      units.add(
          speaks
              ? new DraftUnit(
                  unit.kind(), unit.range(), unit.details().withSpeaker(inSmall(name.group(1))))
              : unit);
    }
    String found = turns == 1 ? "1 turn" : turns + " turns";
    return Draft.of(source.withUnits(units)).withFinding(Finding.of(this, source, 0.75, found));
  }

  private static String inSmall(String capitals) {
    return Arrays.stream(capitals.split(" "))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
