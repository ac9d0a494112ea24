package org.manicule.recognise.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitKind;

/** The paragraphs and headings of a draft in their order, page furniture left out. */
public final class Blocks {
  private static final char[] BLANKS = {'\u00A0', '\u202F', '\u2007'};

  private final String text;
  private final List<Block> blocks;

  private Blocks(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** Those that the importer found; the lines of the text where it found none. */
  public static Blocks of(DraftSource source) {
    String plain = plain(source.text());
    List<Block> blocks = new ArrayList<>();
    source.units().stream()
        .filter(unit -> isBlock(unit.kind()))
        .sorted(Comparator.comparing(DraftUnit::range))
        .forEach(unit -> add(blocks, plain, unit));
    if (blocks.isEmpty()) {
      addLines(blocks, plain);
    }
    if (!source.boilerplate().isEmpty()) {
      blocks.removeIf(
          block -> source.boilerplate().stream().anyMatch(b -> b.range().contains(block.range())));
    }
    return new Blocks(plain, List.copyOf(blocks));
  }

  private static boolean isBlock(UnitKind kind) {
    return kind.equals(UnitKind.PARAGRAPH) || kind.equals(UnitKind.HEADING);
  }

  private static void add(List<Block> blocks, String plain, DraftUnit unit) {
    int start = unit.range().start();
    int end = unit.range().end();
    while (start < end && plain.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && plain.charAt(end - 1) <= ' ') {
      end--;
    }
    boolean nested = !blocks.isEmpty() && start < blocks.get(blocks.size() - 1).end();
    if (start < end && !nested) {
      TextRange range = new TextRange(start, end);
      String words = range.in(plain).replace('\n', ' ');
      blocks.add(new Block(range, unit.details().level(), words));
    }
  }

  private static void addLines(List<Block> blocks, String plain) {
    int from = 0;
    while (from < plain.length()) {
      int to = plain.indexOf('\n', from);
      to = to < 0 ? plain.length() : to;
      if (!plain.substring(from, to).isBlank()) {
        add(blocks, plain, DraftUnit.paragraph(from, to));
      }
      from = to + 1;
    }
  }

  /** The text with plain blanks, each letter in its place. */
  private static String plain(String text) {
    String plain = text;
    for (char blank : BLANKS) {
      plain = plain.indexOf(blank) < 0 ? plain : plain.replace(blank, ' ');
    }
    return plain;
  }

  /** The whole text with plain blanks. */
  public String text() {
    return text;
  }

  public int size() {
    return blocks.size();
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  public Block get(int i) {
    return blocks.get(i);
  }

  public List<Block> all() {
    return blocks;
  }

  /** The first ones, at most so many. */
  public List<Block> first(int count) {
    return blocks.subList(0, Math.min(count, blocks.size()));
  }
}
