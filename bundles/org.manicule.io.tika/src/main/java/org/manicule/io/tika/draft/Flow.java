package org.manicule.io.tika.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the paragraphs, table rows and notes of a document as they come. Rows of a table become one
 * line with tabs between the cells; a table that only arranges the page is taken apart into its
 * paragraphs. Notes follow the paragraph or row that they belong to.
 */
public final class Flow {
  private static final int MOST_PARAGRAPHS_IN_CELL = 3;

  private final Composition composition;
  private final Deque<Table> tables = new ArrayDeque<>();
  private final List<Block> notes = new ArrayList<>();
  private int lastGroup;

  public Flow(Composition composition) {
    this.composition = composition;
  }

  /** A number for the items of a list. */
  public int newGroup() {
    return ++lastGroup;
  }

  /** A paragraph, heading or list item is complete. */
  public void add(Block block) {
    List<Block> cell = openCellOrNull();
    if (cell != null) {
      cell.add(block);
    } else {
      composition.add(block);
      if (tables.isEmpty()) {
        addNotes();
      }
    }
  }

  /** A note that is to follow the paragraph or row that is being read. */
  public void note(Block note) {
    notes.add(note);
  }

  /** Adds notes that are still waiting. */
  public void addNotes() {
    List<Block> waiting = List.copyOf(notes);
    notes.clear();
    waiting.forEach(composition::add);
  }

  public void openTable() {
    tables.push(new Table(newGroup()));
  }

  public void openRow() {
    if (!tables.isEmpty()) {
      tables.element().cells = new ArrayList<>();
    }
  }

  public void openCell() {
    if (!tables.isEmpty()) {
      Table table = tables.element();
      if (table.cells == null) {
        table.cells = new ArrayList<>();
      }
      table.cells.add(new ArrayList<>());
      table.inCell = true;
    }
  }

  public void closeCell() {
    if (!tables.isEmpty()) {
      tables.element().inCell = false;
    }
  }

  /** The cells since {@link #openRow} become a line of text or, if they hold more, paragraphs. */
  public void closeRow() {
    if (tables.isEmpty()) {
      return;
    }
    Table table = tables.element();
    List<List<Block>> cells = table.cells;
    table.cells = null;
    table.inCell = false;
    if (cells != null) {
      tables.pop(); // what the row holds goes where the table stands
      (isData(cells) ? List.of(row(table.group, cells)) : join(cells)).forEach(this::add);
      tables.push(table);
    }
    if (tables.size() == 1) {
      addNotes();
    }
  }

  public void closeTable() {
    if (!tables.isEmpty()) {
      tables.pop();
    }
  }

  private @Nullable List<Block> openCellOrNull() {
    for (Table table : tables) {
      if (table.inCell && table.cells != null) {
        return table.cells.get(table.cells.size() - 1);
      }
    }
    return null;
  }

  private static boolean isData(List<List<Block>> cells) {
    return cells.size() > 1
        && cells.stream().allMatch(cell -> cell.size() <= MOST_PARAGRAPHS_IN_CELL)
        && cells.stream().flatMap(List::stream).noneMatch(block -> block.level() > 0);
  }

  private static List<Block> join(List<List<Block>> cells) {
    return cells.stream().flatMap(List::stream).toList();
  }

  private static Block row(int group, List<List<Block>> cells) {
    List<String> words = cells.stream().map(Flow::words).toList();
    List<Block> all = join(cells);
    Mark mark = all.isEmpty() ? null : all.get(0).mark();
    return Block.inGroup(group, String.join("\t", words)).marked(mark);
  }

  private static String words(List<Block> cell) {
    String words = String.join(" ", cell.stream().map(Block::text).toList());
    return Characters.strip(words.replaceAll("[\t\n\r ]+", " "));
  }

  /** A table that is being read. */
  private static final class Table {
    final int group;
    @Nullable List<List<Block>> cells;
    boolean inCell;

    Table(int group) {
      this.group = group;
    }
  }
}
