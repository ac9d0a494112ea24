package org.manicule.ui.bench;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Backups;
import org.manicule.api.project.Project;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Work;
import org.manicule.ui.words.Words;

/** Decides what the dialog shows that puts a project back to one of its backups. */
public final class RestorePresenter implements AutoCloseable {
  private static final Words WORDS = Words.beside(RestorePresenter.class);

  private final Place place;
  private final Tasks tasks;
  private final Executor thread;
  private final View view;
  private List<Backup> backups = List.of();
  private Optional<Backup> selected = Optional.empty();
  private String note = "";
  private @Nullable Task<List<Backup>> running;

  /**
   * The project that may be put back.
   *
   * @param folder its folder
   * @param project the project, when it is open
   * @param backups its backups
   */
  public record Place(Path folder, Optional<Project> project, Backups backups) {}

  /** Shows what there is to go back to. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /**
   * A state of the project in words.
   *
   * @param at when it was like this
   * @param reason why it was kept
   * @param entries how many edits had been made
   * @param sources how many sources it holds
   * @param codes how many codes it holds
   * @param codings how many codings it holds
   * @param size how much room it takes; empty when unknown
   */
  public record Row(
      String at,
      String reason,
      String entries,
      String sources,
      String codes,
      String codings,
      String size) {}

  /**
   * All that is shown.
   *
   * @param present what the project holds now, or null when it is not open
   * @param backups what it can be put back to, newest first
   * @param selected which of them is selected, or -1
   * @param note what is going on, or what restoring does
   * @param canRestore whether the selected one can be restored now
   * @param canMake whether a backup can be made now
   */
  public record State(
      @Nullable Row present,
      List<Row> backups,
      int selected,
      String note,
      boolean canRestore,
      boolean canMake) {}

  /** For one project; {@link #start} begins. */
  public RestorePresenter(Place place, Tasks tasks, Executor thread, View view) {
    this.place = place;
    this.tasks = tasks;
    this.thread = thread;
    this.view = view;
  }

  /** Reads the backups and shows them. */
  public void start() {
    run("restore.reading", monitor -> place.backups().of(place.folder()), "");
  }

  /** Makes a backup of the open project. */
  public void makeNow() {
    place
        .project()
        .ifPresent(
            project ->
                run(
                    "restore.making",
                    monitor -> {
                      place.backups().make(project, Backup.Reason.ASKED, monitor);
                      return place.backups().of(place.folder());
                    },
                    "restore.made"));
  }

  /** One of the backups is selected. */
  public void select(int row) {
    selected = Optional.of(backups.get(row));
    show();
  }

  /** The backup to go back to, when one is selected. */
  public Optional<Backup> selected() {
    return selected;
  }

  /** The dialog is closed: what it started ends. */
  @Override
  public void close() {
    if (running != null) {
      running.cancel();
    }
  }

  private void run(String label, Work<List<Backup>> work, String then) {
    Task<List<Backup>> task = tasks.run(WORDS.get(label), work);
    running = task;
    note = WORDS.get(label) + "…";
    show();
    task.result()
        .whenComplete((found, problem) -> thread.execute(() -> ended(found, problem, then)));
  }

  private void ended(@Nullable List<Backup> found, @Nullable Throwable problem, String then) {
    running = null;
    if (problem != null) {
      Problem shown = Problem.of(problem, "");
      note = Problem.isCancelled(problem) ? "" : shown.whatHappened() + " " + shown.whatToDo();
    } else if (found != null) {
      backups = List.copyOf(found);
      selected = selected.filter(backups::contains);
      note = then.isEmpty() ? "" : WORDS.get(then);
    }
    show();
  }

  private void show() {
    boolean idle = running == null;
    view.show(
        new State(
            place.project().map(RestorePresenter::present).orElse(null),
            backups.stream().map(RestorePresenter::row).toList(),
            selected.map(backups::indexOf).orElse(-1),
            note.isEmpty() ? hint() : note,
            idle && selected.isPresent(),
            idle && place.project().filter(open -> !open.isReadOnly()).isPresent()));
  }

  private String hint() {
    if (backups.isEmpty()) {
      return WORDS.get("restore.none");
    }
    return selected
        .map(backup -> WORDS.get("restore.explained", time(backup.at())))
        .orElse(WORDS.get("restore.choose"));
  }

  private static Row present(Project project) {
    return new Row(
        WORDS.get("restore.now"),
        WORDS.get("restore.present"),
        number(project.journal().last()),
        number(project.sources().count()),
        number(project.codebook().tree().all().size()),
        number(project.codings().count()),
        "");
  }

  private static Row row(Backup backup) {
    return new Row(
        time(backup.at()),
        WORDS.get("reason." + backup.reason()),
        number(backup.lastEntry()),
        number(backup.sources()),
        number(backup.codes()),
        number(backup.codings()),
        size(backup.bytes()));
  }

  private static String time(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withZone(ZoneId.systemDefault())
        .format(at);
  }

  private static String number(long value) {
    return NumberFormat.getIntegerInstance().format(value);
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? WORDS.get("size.kilo", Math.max(1, bytes / 1_000))
        : WORDS.get("size.mega", bytes / 1e6);
  }
}
