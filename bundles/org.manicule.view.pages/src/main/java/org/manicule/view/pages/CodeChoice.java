package org.manicule.view.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.view.pages.words.Words;

/**
 * Finds a code by typing. With nothing typed the codes applied last come first, then the codebook;
 * a path that is not in the codebook can be made and applied at once.
 */
public final class CodeChoice {
  private static final int MOST = 300;

  private final String about;
  private final CodeTree codes;
  private final List<Id<Code>> recent;
  private final Consumer<String> apply;

  /**
   * A code that can be chosen.
   *
   * @param path its full path, {@code A > B}
   * @param colour {@code #rrggbb}; empty for a code that is yet to be made
   * @param words what the list says
   */
  public record Row(String path, String colour, String words) {}

  /**
   * A choice among the codes.
   *
   * @param about what the code is for
   * @param apply takes the path that was chosen
   */
  CodeChoice(String about, CodeTree codes, List<Id<Code>> recent, Consumer<String> apply) {
    this.about = about;
    this.codes = codes;
    this.recent = recent;
    this.apply = apply;
  }

  /** What the code is for. */
  public String about() {
    return about;
  }

  /** The codes that what is typed may mean, the likeliest first. */
  public List<Row> find(String typed) {
    String wanted = typed.strip();
    return wanted.isEmpty() ? all() : matching(wanted);
  }

  private List<Row> all() {
    List<Row> rows = new ArrayList<>();
    recent.forEach(id -> codes.find(id).map(this::row).ifPresent(rows::add));
    for (Code code : codes.all()) {
      if (rows.size() == MOST) {
        break;
      }
      if (!recent.contains(code.id())) {
        rows.add(row(code));
      }
    }
    return rows;
  }

  private List<Row> matching(String wanted) {
    record Hit(Code code, String path, int rank) {}
    String[] parts = wanted.toLowerCase(Locale.ROOT).split("[\\s>]+");
    List<Hit> hits = new ArrayList<>();
    for (Code code : codes.all()) {
      String path = codes.path(code.id());
      int rank = rank(code.name().toLowerCase(Locale.ROOT), path.toLowerCase(Locale.ROOT), parts);
      if (rank >= 0) {
        hits.add(new Hit(code, path, rank));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::rank).thenComparing(Hit::path));
    List<Row> rows = new ArrayList<>();
    hits.stream().limit(MOST).forEach(hit -> rows.add(row(hit.code())));
    fresh(wanted).ifPresent(rows::add);
    return rows;
  }

  /** 0 when the name begins like that, then by how little of it was typed; -1 for no match. */
  private static int rank(String name, String path, String[] parts) {
    for (String part : parts) {
      if (!path.contains(part)) {
        return -1;
      }
    }
    String last = parts.length == 0 ? "" : parts[parts.length - 1];
    return name.startsWith(last) ? 0 : name.contains(last) ? 1 : 2;
  }

  private Optional<Row> fresh(String wanted) {
    boolean fine = CodeTree.names(wanted).stream().noneMatch(String::isEmpty);
    if (!fine || codes.find(wanted).isPresent()) {
      return Optional.empty();
    }
    String path = String.join(CodeTree.SEPARATOR, CodeTree.names(wanted));
    return Optional.of(new Row(path, "", Words.say("choice.new", path)));
  }

  private Row row(Code code) {
    String path = codes.path(code.id());
    return new Row(path, code.colour(), path);
  }

  /** The researcher chose a row. */
  public void choose(Row row) {
    apply.accept(row.path());
  }
}
