package org.manicule.ui.bench;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.manicule.api.model.Coder;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.words.Words;

/** Decides what the status line says: the last word, what is running, who codes, what is saved. */
public final class StatusPresenter implements AutoCloseable {
  private static final Words WORDS = Words.beside(StatusPresenter.class);

  private final Tasks tasks;
  private final View view;
  private final Registration onTasks;
  private String message = "";
  private String coder = "";
  private boolean alone;
  private String saved = "";

  /** What the status line shows. */
  public interface View {
    /** Shows all of it. */
    void show(State state);

    /** Says words to those who listen to the screen. */
    void speak(String words);
  }

  /**
   * All that the status line shows.
   *
   * @param message the last word said
   * @param task what is running; empty when nothing is
   * @param percent how far it is, or -1 when unknown
   * @param coder who codes; empty without a project
   * @param alone whether the codings of the others are hidden
   * @param saved that all is saved; empty without a project
   */
  public record State(
      String message, String task, int percent, String coder, boolean alone, String saved) {}

  /** Shows the state on the thread of the executor, now and whenever a task gets on. */
  public StatusPresenter(Tasks tasks, View view, Executor thread) {
    this.tasks = tasks;
    this.view = view;
    this.onTasks = tasks.onChange(() -> thread.execute(this::show));
    show();
  }

  /** Says something; it stays until the next word. Only what is new is spoken. */
  public void say(String words) {
    if (words.equals(message)) {
      show();
    } else {
      announce(words);
    }
  }

  /** Says something and has it spoken, also when it was said just before. */
  public void announce(String words) {
    message = words;
    show();
    view.speak(words);
  }

  /** A project is open now, or none. */
  public void projectChanged(Optional<Project> project) {
    message = "";
    alone = false;
    coder = project.map(open -> open.coder().name()).orElse("");
    saved =
        project
            .map(open -> open.isReadOnly() ? WORDS.get("saved.not") : WORDS.get("saved"))
            .orElse("");
    show();
  }

  /** An edit was made and is on disk. */
  public void edited(JournalEntry entry, Project project) {
    LocalTime at = entry.at().atZone(ZoneId.systemDefault()).toLocalTime();
    saved = WORDS.get("saved.at", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at));
    coder = project.coder().name();
    show();
  }

  /**
   * Somebody else codes from now on, or codes blind.
   *
   * @param alone whether the codings of the others are hidden
   */
  public void coderChanged(Coder now, boolean alone) {
    this.alone = alone;
    coder = now.name();
    show();
  }

  /** Stops the task that is shown. */
  public void cancelTask() {
    shownTask().ifPresent(Task::cancel);
  }

  private Optional<Task<?>> shownTask() {
    List<Task<?>> running = tasks.running();
    return running.isEmpty() ? Optional.empty() : Optional.of(running.get(0));
  }

  private void show() {
    List<Task<?>> running = tasks.running();
    Optional<Task<?>> task = running.isEmpty() ? Optional.empty() : Optional.of(running.get(0));
    String words = task.map(shown -> words(shown, running.size() - 1)).orElse("");
    int percent = task.map(shown -> percent(shown.progress())).orElse(-1);
    view.show(new State(message, words, percent, coder, alone, saved));
  }

  private static String words(Task<?> task, int others) {
    Task.Progress progress = task.progress();
    String step = progress.words().isBlank() ? task.label() : progress.words();
    if (progress.total() > 1) {
      step = WORDS.get("task.counted", step, progress.done(), progress.total());
    }
    return others == 0 ? step : WORDS.get("task.others", step, others);
  }

  private static int percent(Task.Progress progress) {
    return progress.total() <= 0
        ? -1
        : (int) Math.min(100, Math.max(0, progress.done() * 100 / progress.total()));
  }

  @Override
  public void close() {
    onTasks.close();
  }
}
