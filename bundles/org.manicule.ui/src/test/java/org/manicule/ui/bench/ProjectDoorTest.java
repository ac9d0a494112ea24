package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;

class ProjectDoorTest implements ProjectDoor.Listener {
  @TempDir Path folder;
  private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final H2Projects projects = new H2Projects();
  private final PooledTasks tasks = new PooledTasks();
  private final ProjectDoor door = new ProjectDoor(tasks, work::add, this);

  @AfterEach
  void close() {
    door.close();
    tasks.close();
  }

  @Override
  public void closing() {
    told.add("closing");
  }

  @Override
  public void changed(Optional<Project> project) {
    told.add(project.map(open -> "open " + open.name()).orElse("none"));
  }

  @Override
  public void edited(Project project, JournalEntry entry) {
    told.add("edited " + entry.edit().label());
  }

  private void failed(Throwable problem) {
    told.add("failed " + Problem.unwrapped(problem).getClass().getSimpleName());
  }

  private void create(String file, String name) {
    door.enter("Making", monitor -> projects.create(folder.resolve(file), name), this::failed);
  }

  private void open(Path path) {
    door.enter("Opening", monitor -> projects.open(path), this::failed);
  }

  private void next() throws InterruptedException {
    Runnable next = work.poll(20, TimeUnit.SECONDS);
    assertThat(next).as("something for the window's thread").isNotNull();
    next.run();
  }

  @Test
  void aNewProjectIsOpenAndTellsAboutItsEdits() throws Exception {
    create("a.manicule", "A study");
    next();

    Project project = door.project().orElseThrow();
    project.apply(new Edit("Add code", new CodebookEdits(project).atPath("care").changes()));
    next();

    assertThat(told).containsExactly("open A study", "edited Add code");
  }

  @Test
  void anotherProjectTakesThePlaceOfTheOneThatIsOpen() throws Exception {
    create("a.manicule", "A");
    next();
    create("b.manicule", "B");
    next();

    assertThat(told).containsExactly("open A", "closing", "open B");
    projects.open(folder.resolve("a.manicule")).close();
  }

  @Test
  void whatIsNoProjectIsReportedAndTheOpenOneStaysOpen() throws Exception {
    create("a.manicule", "A");
    next();

    open(folder.resolve("nothing"));
    next();

    assertThat(told).containsExactly("open A", "failed " + UserException.class.getSimpleName());
    assertThat(door.project()).isPresent();
  }

  @Test
  void knowsTheOpenProjectByItsFolderHoweverItIsWritten() throws Exception {
    create("a.manicule", "A");
    next();

    assertThat(door.isOpen(folder.resolve("x/../a.manicule"))).isTrue();
    assertThat(door.isOpen(folder.resolve("b.manicule"))).isFalse();
  }

  @Test
  void openingTwiceAtOnceOpensOnce() throws Exception {
    Path made = folder.resolve("a.manicule");
    projects.create(made, "A").close();

    open(made);
    open(made);
    assertThat(tasks.running()).hasSizeLessThan(2);
    next();

    assertThat(told).containsExactly("open A");
  }

  @Test
  void closingLetsOthersOpenTheProject() throws Exception {
    create("a.manicule", "A");
    next();

    door.close();

    assertThat(told).containsExactly("open A", "closing", "none");
    projects.open(folder.resolve("a.manicule")).close();
  }
}
