package org.manicule.view.coding.versions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.CodebookDiff;
import org.manicule.api.codebook.CodebookVersions;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/** Lists the edits that made the codebook what it is, and compares the codebook between them. */
public final class VersionsPresenter {
  private final DateTimeFormatter times =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withZone(ZoneId.systemDefault());
  private final Words words = Words.beside(VersionsPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Executor uiThread;
  private final VersionsView view;
  private final CodebookVersions versions;
  private final List<Long> numbers;
  private final Map<Id<Coder>, String> coders = new HashMap<>();
  private int asked;

  /** The versions of a project's codebook as it is now. */
  public VersionsPresenter(
      Workbench workbench, Project project, Executor uiThread, VersionsView view) {
    this.workbench = workbench;
    this.project = project;
    this.uiThread = uiThread;
    this.view = view;
    this.versions = new CodebookVersions(project);
    this.numbers = versions.numbers();
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
  }

  /** How many edits changed the codebook. */
  public int size() {
    return numbers.size();
  }

  /** One of those edits; 0 is the newest. */
  public VersionRow row(int index) {
    long number = numbers.get(index);
    List<JournalLine> lines = project.journal().lines(number, 1);
    if (lines.isEmpty()) {
      return new VersionRow(number, "", "", "");
    }
    JournalLine line = lines.get(0);
    String what = line.undoes() == null ? line.label() : words.say("undone", line.label());
    return new VersionRow(
        number, times.format(line.at()), coders.getOrDefault(line.by(), ""), what);
  }

  /**
   * Compares: one edit with the state now, several from before the oldest to after the newest.
   *
   * @param chosen which edits, as in {@link #row}
   */
  public void compare(List<Integer> chosen) {
    if (chosen.isEmpty()) {
      view.show(new VersionsState(words.say("choose"), List.of()));
      return;
    }
    long newest = numbers.get(Collections.min(chosen));
    long oldest = numbers.get(Collections.max(chosen));
    boolean one = chosen.size() == 1;
    long from = one ? oldest : oldest - 1;
    long to = one ? project.journal().last() : newest;
    int turn = ++asked;
    workbench
        .tasks()
        .run(words.say("comparing"), monitor -> versions.diff(from, to, monitor))
        .result()
        .whenComplete(
            (diff, problem) -> uiThread.execute(() -> show(turn, oldest, one, diff, problem)));
  }

  private void show(
      int turn,
      long oldest,
      boolean untilNow,
      @Nullable CodebookDiff diff,
      @Nullable Throwable problem) {
    if (problem != null) {
      workbench.report(problem);
    } else if (diff != null && turn == asked) {
      List<DiffRow> rows = new DiffRows(words, diff).rows();
      String heading =
          untilNow
              ? words.say("since", oldest, rows.size())
              : words.say("between", oldest, diff.to().number(), rows.size());
      view.show(new VersionsState(heading, rows));
    }
  }
}
