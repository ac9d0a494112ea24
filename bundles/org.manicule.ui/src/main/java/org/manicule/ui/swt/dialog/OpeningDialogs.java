package org.manicule.ui.swt.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.ProjectFolderInfo;
import org.manicule.api.project.ProjectInUseException;
import org.manicule.api.project.Projects;
import org.manicule.ui.bench.Entrance.WayIn;
import org.manicule.ui.swt.dialog.ChoiceDialog.Answer;
import org.manicule.ui.swt.dialog.ChoiceDialog.Question;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Asks what has to be known before a project can be opened. */
public final class OpeningDialogs {
  private static final Words WORDS = Words.beside(OpeningDialogs.class);

  private final Shell window;
  private final SystemTheme theme;

  /** For one window. */
  public OpeningDialogs(Shell window, SystemTheme theme) {
    this.window = window;
    this.theme = theme;
  }

  /**
   * Asks for the password of a project; empty when the dialog was cancelled.
   *
   * @param wrong whether one was given and is wrong
   */
  public Optional<char[]> password(String project, boolean wrong) {
    return new PasswordDialog(window, theme, project, wrong).ask();
  }

  /** Says who has a project open, and asks what to do. */
  public WayIn wayInto(ProjectInUseException inUse) {
    List<Answer> answers = new ArrayList<>();
    answers.add(new Answer("read", WORDS.get("inuse.read")));
    String details = WORDS.get("inuse.read.explained");
    if (inUse.mayBePassedOver()) {
      answers.add(new Answer("over", WORDS.get("inuse.over")));
      details += "\n\n" + WORDS.get("inuse.over.explained");
    }
    Question question =
        new Question("inuse", WORDS.get("inuse.title"), inUse.whatHappened(), details, answers);
    return new ChoiceDialog(window, theme, question)
        .ask()
        .map(answer -> answer.equals("read") ? WayIn.READ : WayIn.PASS_OVER)
        .orElse(WayIn.NONE);
  }

  /** Asks where to work on a project that lies in a synchronised folder; empty to leave it. */
  public Optional<Path> placeToWork(ProjectFolderInfo project) {
    Question question =
        new Question(
            "synchronised",
            WORDS.get("synchronised.title"),
            WORDS.get(
                "synchronised.head", project.name(), String.valueOf(project.synchronisedBy())),
            WORDS.get("synchronised.explained"),
            List.of(
                new Answer("copy", WORDS.get("synchronised.copy")),
                new Answer("here", WORDS.get("synchronised.here"))));
    return new ChoiceDialog(window, theme, question)
        .ask()
        .flatMap(
            answer ->
                answer.equals("copy")
                    ? Optional.ofNullable(placeOfCopy(project.folder()))
                    : Optional.of(project.folder()));
  }

  private @Nullable Path placeOfCopy(Path folder) {
    DirectoryDialog dialog = new DirectoryDialog(window);
    dialog.setText(WORDS.get("synchronised.place.title"));
    dialog.setMessage(WORDS.get("synchronised.place"));
    dialog.setFilterPath(System.getProperty("user.home", ""));
    String chosen = dialog.open();
    return chosen == null ? null : free(Path.of(chosen), String.valueOf(folder.getFileName()));
  }

  /** The folder's name in another place; with a number when it is taken there. */
  static Path free(Path parent, String name) {
    String stem =
        name.endsWith(Projects.SUFFIX)
            ? name.substring(0, name.length() - Projects.SUFFIX.length())
            : name;
    Path place = parent.resolve(name);
    for (int number = 2; Files.exists(place); number++) {
      place = parent.resolve(stem + " " + number + Projects.SUFFIX);
    }
    return place;
  }
}
