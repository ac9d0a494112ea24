package org.manicule.io.tika.rtf;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Block;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;

/** Puts the letters of a rich text document together to paragraphs, cells, items and notes. */
final class RtfOutput {
  private static final Mark RUNNING_HEAD = new Mark(Messages.text("furniture.running"), 0.9);
  private static final String BULLETS = "•◦▪";

  private final Flow flow;
  private final RtfStyles styles;
  private final Map<RtfGroup.Place, StringBuilder> places = new EnumMap<>(RtfGroup.Place.class);
  private final StringBuilder feet = new StringBuilder();
  private boolean inTable;
  private boolean inRow;
  private boolean inCell;
  private boolean anyBold;
  private boolean anyPlain;
  private int listGroup;
  private int notes;

  // of the paragraph that is being read
  private int style;
  private int outline = -1;
  private int listLevel;
  private boolean belongsToTable;

  RtfOutput(Flow flow, RtfStyles styles) {
    this.flow = flow;
    this.styles = styles;
    for (RtfGroup.Place place : RtfGroup.Place.values()) {
      places.put(place, new StringBuilder());
    }
  }

  void letters(RtfGroup group, String letters) {
    if (group.place == RtfGroup.Place.STYLES) {
      styles.letters(letters);
      return;
    }
    if (group.place == RtfGroup.Place.TEXT && !Characters.isBlank(letters)) {
      anyBold |= group.bold;
      anyPlain |= !group.bold;
    }
    of(group.place).append(letters);
  }

  private StringBuilder of(RtfGroup.Place place) {
    return places.computeIfAbsent(place, key -> new StringBuilder());
  }

  private String take(RtfGroup.Place place) {
    StringBuilder words = of(place);
    String taken = Characters.strip(words.toString());
    words.setLength(0);
    return taken;
  }

  /** The words of a place that is filled once, or null. */
  @Nullable String info(RtfGroup.Place place) {
    return Characters.oneLine(of(place).toString());
  }

  void paragraphDefaults() {
    style = 0;
    outline = -1;
    listLevel = 0;
    belongsToTable = false;
  }

  void style(int number) {
    style = number;
  }

  void outline(int level) {
    outline = level;
  }

  void listLevel(int level) {
    listLevel = Math.max(0, level);
  }

  void inTable(boolean belongs) {
    belongsToTable = belongs;
  }

  /** The number of the next note, to stand in the text. */
  String nextNote() {
    return "[" + ++notes + "]";
  }

  void endParagraph(RtfGroup.Place place) {
    switch (place) {
      case TEXT -> endTextParagraph();
      case BOX -> of(place).append("\n\n");
      case NOTE, HEAD, FOOT -> of(place).append(' ');
      default -> {
        // no paragraphs there
      }
    }
  }

  private void endTextParagraph() {
    String words = take(RtfGroup.Place.TEXT);
    String label = label(take(RtfGroup.Place.LABEL));
    boolean bold = anyBold && !anyPlain;
    anyBold = false;
    anyPlain = false;
    arrangeTable();
    if (words.isEmpty()) {
      return;
    }
    int level = outline >= 0 && outline < 9 ? outline + 1 : styles.level(style);
    boolean isItem = !label.isEmpty() && level == 0;
    listGroup = isItem ? (listGroup == 0 ? flow.newGroup() : listGroup) : 0;
    flow.add(new Block(label + words, level, listGroup, bold, null));
  }

  private void arrangeTable() {
    if (!belongsToTable) {
      closeTable();
      return;
    }
    if (!inTable) {
      flow.openTable();
    }
    if (!inRow) {
      flow.openRow();
    }
    if (!inCell) {
      flow.openCell();
    }
    inTable = true;
    inRow = true;
    inCell = true;
  }

  private void closeTable() {
    endRow();
    if (inTable) {
      flow.closeTable();
    }
    inTable = false;
  }

  void endCell() {
    belongsToTable = true;
    endTextParagraph();
    flow.closeCell();
    inCell = false;
  }

  void endRow() {
    if (inRow) {
      flow.closeCell();
      flow.closeRow();
    }
    inCell = false;
    inRow = false;
  }

  /** Signs of symbol fonts come out as odd letters: what is no number or letter is a bullet. */
  private String label(String label) {
    if (label.isEmpty()) {
      return "";
    }
    boolean numbered = label.length() > 1 && label.chars().anyMatch(Character::isLetterOrDigit);
    return numbered ? label + " " : BULLETS.charAt(Math.min(listLevel, BULLETS.length() - 1)) + " ";
  }

  /** A group with a place of its own ends. */
  void endPlace(RtfGroup.Place place) {
    switch (place) {
      case NOTE -> {
        String words = take(place).replaceAll("\\s+", " ");
        flow.note(Block.paragraph((notes > 0 ? "[" + notes + "] " : "") + words));
      }
      case BOX -> flow.note(Block.paragraph(take(place)));
      case HEAD -> flow.add(Block.paragraph(take(place)).marked(RUNNING_HEAD));
      case FOOT -> feet.append(take(place)).append("\n\n");
      default -> {
        // goes on outside
      }
    }
  }

  void finish() {
    endTextParagraph();
    belongsToTable = false;
    closeTable();
    flow.addNotes();
    flow.add(Block.paragraph(feet.toString()).marked(RUNNING_HEAD));
  }
}
