package org.manicule.io.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

/**
 * Puts cues together to a text. What one speaker says without a break is a turn, which begins with
 * the name; each cue is a line of it and a paragraph with its time.
 */
final class SpokenText {
  private final boolean wordByWord;
  private final StringBuilder text = new StringBuilder();
  private final List<DraftUnit> units = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private String speaker = "";
  private int turnStart = -1;
  private int lineStart;
  private @Nullable TimeSpan turnTime;
  private @Nullable TimeSpan lineTime;

  /**
   * An empty text.
   *
   * @param wordByWord whether cues are single words, which stay in one line
   */
  SpokenText(boolean wordByWord) {
    this.wordByWord = wordByWord;
  }

  /** Adds a cue; its words are not blank. */
  void add(Cue cue) {
    boolean goesOn = turnStart >= 0 && cue.speaker().equals(speaker);
    if (!goesOn) {
      begin(cue.speaker());
    } else if (wordByWord) {
      text.append(' ');
    } else {
      endLine();
      text.append('\n');
      lineStart = text.length();
    }
    text.append(cue.words());
    turnTime = joined(turnTime, cue.time());
    lineTime = joined(lineTime, cue.time());
  }

  private void begin(String next) {
    endTurn();
    if (text.length() > 0) {
      text.append("\n\n");
    }
    speaker = next;
    turnStart = text.length();
    lineStart = turnStart;
    if (!next.isEmpty()) {
      text.append(next).append(": ");
    }
  }

  private void endLine() {
    UnitDetails details = new UnitDetails(0, "", null, null, lineTime);
    TextRange range = new TextRange(lineStart, text.length());
    units.add(new DraftUnit(UnitKind.PARAGRAPH, range, details));
    lineTime = null;
  }

  private void endTurn() {
    if (turnStart < 0) {
      return;
    }
    endLine();
    if (!speaker.isEmpty()) {
      UnitDetails details = new UnitDetails(0, "", speaker, null, turnTime);
      TextRange range = new TextRange(turnStart, text.length());
      units.add(new DraftUnit(UnitKind.TURN, range, details));
    }
    turnTime = null;
  }

  private static @Nullable TimeSpan joined(@Nullable TimeSpan one, @Nullable TimeSpan other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new TimeSpan(
        Math.min(one.startMillis(), other.startMillis()),
        Math.max(one.endMillis(), other.endMillis()));
  }

  /** Says that something was odd, so many times; says nothing when it never was. */
  void tell(Issue issue, int times) {
    if (times > 0) {
      issues.add(issue);
    }
  }

  /** Whether no cue was added. */
  boolean isEmpty() {
    return text.length() == 0;
  }

  /** The text as a draft. */
  Draft draft(String name) {
    endTurn();
    turnStart = -1;
    DraftSource source = new DraftSource(name, text.toString(), units, Map.of(), List.of(), null);
    return new Draft(List.of(source), issues);
  }
}
