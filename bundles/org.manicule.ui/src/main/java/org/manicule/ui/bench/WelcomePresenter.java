package org.manicule.ui.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Decides what the first page offers. */
public final class WelcomePresenter {
  private final RecentProjects recent;
  private final Optional<Path> sample;
  private final View view;

  /** Shows the first page. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /**
   * All that the first page shows.
   *
   * @param recent projects that were open lately, the newest first
   * @param hasSample whether the sample project can be opened
   */
  public record State(List<Entry> recent, boolean hasSample) {}

  /**
   * A project that was open lately.
   *
   * @param name the project's name
   * @param place its folder as shown: the user's own folder is written {@code ~}
   * @param folder its folder
   */
  public record Entry(String name, String place, Path folder) {}

  /**
   * For a first page.
   *
   * @param sample where the sample project is, if it is anywhere
   */
  public WelcomePresenter(RecentProjects recent, Optional<Path> sample, View view) {
    this.recent = recent;
    this.sample = sample.filter(Files::isDirectory);
    this.view = view;
  }

  /** The sample project's folder, when there is one. */
  public Optional<Path> sample() {
    return sample;
  }

  /** Takes a project off the list; its folder stays where it is. */
  public void forget(Path folder) {
    recent.forget(folder);
    refresh();
  }

  /** Shows the present state. */
  public void refresh() {
    List<Entry> entries = recent.all().stream().map(WelcomePresenter::entry).toList();
    view.show(new State(entries, sample.isPresent()));
  }

  private static Entry entry(RecentProjects.Recent project) {
    return new Entry(project.name(), place(project.folder()), project.folder());
  }

  private static String place(Path folder) {
    Path home = Path.of(System.getProperty("user.home", ""));
    boolean below = !home.toString().isEmpty() && folder.startsWith(home);
    return below ? Path.of("~").resolve(home.relativize(folder)).toString() : folder.toString();
  }
}
