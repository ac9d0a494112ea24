package org.manicule.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.manicule.api.Format;
import org.manicule.api.importing.Recognition;
import org.manicule.ui.words.Words;

/** Decides what the look at a folder shows before the first of its files goes in. */
public final class FolderPresenter {
  private static final Words WORDS = Words.beside(FolderPresenter.class);
  private static final int EXAMPLES = 3;

  private final List<Kind> kinds;
  private final View view;
  private final Set<String> leftOut = new HashSet<>();
  private boolean structure = true;

  /** Shows the look. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /**
   * All that is shown.
   *
   * @param rows one for each kind of file
   * @param structure whether recognisers look for posts, minutes and speakers
   * @param summary how many files go in
   * @param canAdd whether any would
   */
  public record State(List<Row> rows, boolean structure, String summary, boolean canAdd) {}

  /**
   * Files of one kind.
   *
   * @param ending how their names end
   * @param kind what kind of file that is
   * @param files how many there are
   * @param examples names of the first ones
   * @param included whether they go in
   */
  public record Row(String ending, String kind, String files, String examples, boolean included) {}

  private record Kind(String ending, String name, boolean known, List<Path> files) {}

  /**
   * Starts with all kinds included that can be read.
   *
   * @param files what is in the folder
   * @param formats what can be read
   */
  public FolderPresenter(List<Path> files, List<Format> formats, View view) {
    this.view = view;
    Map<String, List<Path>> byEnding = new TreeMap<>();
    files.forEach(
        file -> byEnding.computeIfAbsent(ending(file), ending -> new ArrayList<>()).add(file));
    this.kinds = byEnding.entrySet().stream().map(each -> kind(each, formats)).toList();
    kinds.stream().filter(kind -> !kind.known()).forEach(kind -> leftOut.add(kind.ending()));
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static Kind kind(Map.Entry<String, List<Path>> files, List<Format> formats) {
    String ending = files.getKey();
    return formats.stream()
        .filter(format -> format.extensions().contains(ending))
        .findFirst()
        .map(format -> new Kind(ending, format.name(), true, files.getValue()))
        .orElseGet(() -> new Kind(ending, WORDS.get("folder.unknown"), false, files.getValue()));
  }

  /** Shows the present state. */
  public void start() {
    show();
  }

  /** Takes the files of a kind in or leaves them out. */
  public void include(int row, boolean in) {
    String ending = kinds.get(row).ending();
    if (in) {
      leftOut.remove(ending);
    } else {
      leftOut.add(ending);
    }
    show();
  }

  /** Lets recognisers look for structure in all of them, or not. */
  public void structure(boolean wanted) {
    structure = wanted;
    show();
  }

  /** The files that go in, in the order of the folder. */
  public List<Path> accepted(List<Path> files) {
    return files.stream().filter(file -> !leftOut.contains(ending(file))).toList();
  }

  /** Which recognisers look at them. */
  public Recognition recognition() {
    return structure ? Recognition.AUTO : Recognition.NONE;
  }

  private void show() {
    List<Row> rows = kinds.stream().map(this::row).toList();
    int all = kinds.stream().mapToInt(kind -> kind.files().size()).sum();
    int in =
        kinds.stream()
            .filter(kind -> !leftOut.contains(kind.ending()))
            .mapToInt(kind -> kind.files().size())
            .sum();
    view.show(new State(rows, structure, WORDS.get("folder.summary", in, all), in > 0));
  }

  private Row row(Kind kind) {
    List<String> examples =
        kind.files().stream()
            .limit(EXAMPLES)
            .map(file -> String.valueOf(file.getFileName()))
            .toList();
    return new Row(
        kind.ending().isEmpty() ? WORDS.get("folder.noEnding") : "." + kind.ending(),
        kind.name(),
        WORDS.get("number", kind.files().size()),
        String.join(", ", examples),
        !leftOut.contains(kind.ending()));
  }
}
