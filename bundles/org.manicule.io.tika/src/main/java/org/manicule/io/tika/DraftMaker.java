package org.manicule.io.tika;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.model.TextRange;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;

/** Makes the draft of one source from what a reader found. */
final class DraftMaker {
  private final String fileName;
  private final Reading reading;
  private final List<Piece> pieces;

  private DraftMaker(String fileName, Reading reading) {
    this.fileName = fileName;
    this.reading = reading;
    this.pieces = reading.pieces();
  }

  static Draft draft(String fileName, Reading reading) {
    return new DraftMaker(fileName, reading).draft();
  }

  private Draft draft() {
    List<DraftUnit> units = new ArrayList<>(reading.pages());
    pieces.forEach(piece -> units.add(piece.toUnit()));
    DraftSource source =
        new DraftSource(
            name(),
            reading.text(),
            units,
            variables(reading.facts()),
            boilerplate(),
            reading.facts().language());
    return new Draft(List.of(source), reading.issues());
  }

  private String name() {
    int dot = fileName.lastIndexOf('.');
    String name = (dot > 0 ? fileName.substring(0, dot) : fileName).strip();
    return name.isEmpty() ? fileName.strip() : name;
  }

  private static Map<String, DraftValue> variables(Facts facts) {
    Map<String, DraftValue> variables = new LinkedHashMap<>();
    if (facts.title() != null) {
      variables.put("title", DraftValue.text(facts.title()));
    }
    if (facts.author() != null) {
      variables.put("author", DraftValue.text(facts.author()));
    }
    if (facts.date() != null) {
      variables.put("date", DraftValue.date(facts.date()));
    }
    if (facts.fileDate() != null) {
      variables.put("file date", DraftValue.date(facts.fileDate()));
    }
    return variables;
  }

  /** Marked pieces that follow each other for the same reason are one stretch, breaks included. */
  private List<Boilerplate> boilerplate() {
    List<Boilerplate> stretches = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Mark mark = pieces.get(i).mark();
      if (mark == null) {
        continue;
      }
      int first = i;
      double sum = mark.confidence();
      while (i + 1 < pieces.size() && hasReason(pieces.get(i + 1), mark.reason())) {
        i++;
        sum += confidence(pieces.get(i));
      }
      double confidence = Math.round(sum / (i - first + 1) * 100) / 100.0;
      stretches.add(new Boilerplate(stretch(first, i), mark.reason(), confidence));
    }
    return stretches;
  }

  private static boolean hasReason(Piece piece, String reason) {
    Mark mark = piece.mark();
    return mark != null && mark.reason().equals(reason);
  }

  private static double confidence(Piece piece) {
    Mark mark = piece.mark();
    return mark == null ? 0 : mark.confidence();
  }

  private TextRange stretch(int first, int last) {
    int start = pieces.get(first).range().start();
    int end =
        last + 1 < pieces.size() ? pieces.get(last + 1).range().start() : reading.text().length();
    return new TextRange(start, end);
  }
}
