package org.manicule.io.survey;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

/** Puts questions and answers together to one text and notes where each lies. */
final class AnswerText {
  private final StringBuilder text = new StringBuilder();
  private final List<DraftUnit> units = new ArrayList<>();

  /** Adds a question as a heading. */
  void question(String question) {
    TextRange range = add(question);
    units.add(DraftUnit.heading(1, range, question));
  }

  /** Adds an answer; each of its lines is a paragraph. */
  void answer(String written) {
    add(written);
  }

  /** Adds an answer that a respondent gave, and says where it lies. */
  TextRange answer(String written, String respondent) {
    TextRange range = add(written);
    UnitDetails speaker = UnitDetails.NONE.withSpeaker(respondent);
    units.add(new DraftUnit(UnitKind.TURN, range, speaker));
    return range;
  }

  private TextRange add(String written) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    // As stored, for positions are measured here.
    text.append(NormalisedText.of(written).strip());
    addParagraphs(start);
    return new TextRange(start, text.length());
  }

  private void addParagraphs(int from) {
    int start = from;
    while (start < text.length()) {
      int end = text.indexOf("\n", start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        units.add(DraftUnit.paragraph(start, end));
      }
      start = end + 1;
    }
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  List<DraftUnit> units() {
    return units;
  }
}
