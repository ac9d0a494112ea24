package org.manicule.view.coding.text;

import java.util.List;
import java.util.stream.Collectors;
import org.manicule.api.model.Coding;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Words;

/** Says where the caret stands and what is coded there. */
final class PlaceInWords {
  private static final int NAMED = 3;
  private static final String BETWEEN = " · ";

  private final Words words;
  private final Legend legend;

  PlaceInWords(Words words, Legend legend) {
    this.words = words;
    this.legend = legend;
  }

  String of(Reading reading, SourceDocument document) {
    TextRange selection = reading.selection();
    int number = document.paragraphNumber(selection.start());
    String paragraph = number == 0 ? "" : "¶" + number + BETWEEN;
    return paragraph
        + reading
            .selectedCoding()
            .map(coding -> words.say("place.selected", legend.path(coding)))
            .orElseGet(() -> codings(reading.codings(), selection));
  }

  private String codings(CodingIndex index, TextRange selection) {
    if (index.size() == 0) {
      return words.say("place.none.yet");
    }
    List<Coding> here =
        selection.isEmpty() ? index.at(selection.start()) : index.touching(selection);
    if (here.isEmpty()) {
      return words.say("place.none");
    }
    String named =
        here.stream()
            .limit(NAMED)
            .map(legend::path)
            .distinct()
            .collect(Collectors.joining(BETWEEN));
    return here.size() <= NAMED ? named : words.say("place.more", named, here.size() - NAMED);
  }
}
