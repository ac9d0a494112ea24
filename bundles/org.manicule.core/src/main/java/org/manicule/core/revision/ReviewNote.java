package org.manicule.core.revision;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;

/**
 * What the project keeps about a coding to be reviewed: where its words were, and in which revision
 * of the text. Of a lost coding it keeps all, so that it can come back.
 *
 * @param coding which coding
 * @param revision number of the text in which its words were
 * @param before where they were
 * @param lost the coding as it was when nothing is left of its words, else null
 */
record ReviewNote(Id<Coding> coding, int revision, TextRange before, @Nullable Coding lost) {
  private static final String LOST = "lost";
  private static final String CHANGED = "changed";
  private static final String NO_WEIGHT = "-";

  /** The property in which a source's note on a coding is kept. */
  static String name(Id<Source> source, Id<Coding> coding) {
    return ReviewNotes.name(source) + "." + coding;
  }

  /** The note as it is kept. */
  Property property(Id<Source> source) {
    StringBuilder value = new StringBuilder(lost == null ? CHANGED : LOST);
    value.append(' ').append(revision);
    value.append(' ').append(before.start()).append(' ').append(before.end());
    if (lost != null) {
      Integer weight = lost.weight();
      value.append(' ').append(lost.code()).append(' ').append(lost.coder());
      value.append(' ').append(lost.at());
      value.append(' ').append(weight == null ? NO_WEIGHT : weight.toString());
      value.append('\n').append(lost.comment());
    }
    return Property.of(name(source, coding), value.toString());
  }

  /** Reads a note; empty when another program wrote what this one does not understand. */
  static Optional<ReviewNote> read(Id<Source> source, Id<Coding> coding, Property property) {
    String value = property.value();
    int lineEnd = value.indexOf('\n');
    String[] words = (lineEnd < 0 ? value : value.substring(0, lineEnd)).split(" ", -1);
    try {
      TextRange before = new TextRange(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
      Coding lost = null;
      if (words[0].equals(LOST)) {
        lost =
            new Coding(
                coding,
                source,
                before,
                Id.of(words[4]),
                Id.of(words[5]),
                Instant.parse(words[6]),
                words[7].equals(NO_WEIGHT) ? null : Integer.valueOf(words[7]),
                value.substring(lineEnd + 1));
      }
      return Optional.of(new ReviewNote(coding, Integer.parseInt(words[1]), before, lost));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
