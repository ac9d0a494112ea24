package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Backups;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectFolderInfo;
import org.manicule.api.project.ProjectInUseException;
import org.manicule.api.task.Monitor;
import org.manicule.core.FileSettings;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;

class EntranceTest implements Entrance.Questions, ProjectDoor.Listener {
  @TempDir Path folder;
  private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final Deque<String> answers = new ArrayDeque<>();
  private final ScriptedProjects projects = new ScriptedProjects();
  private final PooledTasks tasks = new PooledTasks();
  private final ProjectDoor door = new ProjectDoor(tasks, work::add, this);
  private Entrance entrance;
  private Path study;

  @BeforeEach
  void make() {
    study = folder.resolve("Study.manicule");
    new H2Projects().create(study, "Study").close();
    entrance = new Entrance(projects, new FileSettings(folder.resolve("config")), door, this);
  }

  @AfterEach
  void close() {
    door.close();
    tasks.close();
  }

  @Override
  public Optional<char[]> password(String project, boolean wrong) {
    told.add((wrong ? "wrong password of " : "password of ") + project);
    return Optional.ofNullable(answers.poll()).map(String::toCharArray);
  }

  @Override
  public Entrance.WayIn wayInto(ProjectInUseException inUse) {
    told.add("in use by " + inUse.holder().user());
    String answer = answers.poll();
    return answer == null ? Entrance.WayIn.NONE : Entrance.WayIn.valueOf(answer);
  }

  @Override
  public Optional<Path> placeToWork(ProjectFolderInfo project) {
    told.add("synchronised by " + project.synchronisedBy());
    return Optional.ofNullable(answers.poll()).map(folder::resolve);
  }

  @Override
  public void failed(Throwable problem) {
    told.add("failed " + Problem.unwrapped(problem).getClass().getSimpleName());
  }

  @Override
  public void closing() {
    told.add("closing");
  }

  @Override
  public void changed(Optional<Project> project) {
    told.add(project.isPresent() ? "open" : "none");
  }

  @Override
  public void edited(Project project, JournalEntry entry) {
    throw new AssertionError("nothing is edited here");
  }

  /** Lets the window's thread do what comes until something holds. */
  private void until(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Runnable next = work.poll(20, TimeUnit.SECONDS);
      assertThat(next).as("something for the window's thread; told %s", told).isNotNull();
      next.run();
    }
  }

  private boolean ended() {
    return told.contains("open") || told.stream().anyMatch(word -> word.startsWith("failed"));
  }

  private void open() throws InterruptedException {
    entrance.open(study);
    until(this::ended);
  }

  @Test
  void opensWhatNeedsNoQuestions() throws Exception {
    open();

    assertThat(told).containsExactly("open");
  }

  @Test
  void theSameProjectIsNotOpenedAgain() throws Exception {
    open();

    entrance.open(folder.resolve("x/../Study.manicule"));

    assertThat(projects.calls).containsExactly("open");
    assertThat(tasks.running()).isEmpty();
  }

  @Test
  void asksForThePasswordUntilItIsRightAndClearsIt() throws Exception {
    projects.password = "secret";
    answers.addAll(List.of("sesame", "secret"));

    open();

    assertThat(told)
        .containsExactly("password of Study.manicule", "wrong password of Study.manicule", "open");
    assertThat(projects.passwordsSeen).hasSize(2);
    assertThat(projects.passwordsSeen).allSatisfy(EntranceTest::isCleared);
  }

  private static void isCleared(char[] password) {
    assertThat(new String(password)).isEqualTo("\0".repeat(password.length));
  }

  @Test
  void whoHasNoPasswordIsLedNowhereAndNoProblemIsShown() throws Exception {
    projects.password = "secret";

    open();

    assertThat(told).containsExactly("password of Study.manicule", "failed CancelledException");
    assertThat(door.project()).isEmpty();
  }

  @Test
  void whatSomebodyElseHasOpenCanBeOpenedToRead() throws Exception {
    projects.inUse = true;
    answers.add("READ");

    open();

    assertThat(told).containsExactly("in use by ann", "open");
    assertThat(projects.calls).containsExactly("open", "open to read");
  }

  @Test
  void whoeverIsSaidToHaveItButHasGoneIsPassedOver() throws Exception {
    projects.inUse = true;
    answers.add("PASS_OVER");

    open();

    assertThat(told).containsExactly("in use by ann", "open");
    assertThat(projects.calls).containsExactly("open", "open over others");
  }

  @Test
  void whatSomebodyElseHasOpenCanBeLeft() throws Exception {
    projects.inUse = true;

    open();

    assertThat(told).containsExactly("in use by ann", "failed CancelledException");
  }

  @Test
  void whatIsProtectedAndInUseIsReadWithThePasswordGivenOnce() throws Exception {
    projects.password = "secret";
    projects.inUse = true;
    answers.addAll(List.of("secret", "READ"));

    open();

    assertThat(told).containsExactly("password of Study.manicule", "in use by ann", "open");
    assertThat(projects.passwordsSeen).allSatisfy(EntranceTest::isCleared);
  }

  @Test
  void inASynchronisedFolderItIsAskedOnceWhereToWork() throws Exception {
    projects.synchronisedBy = "Dropbox";
    answers.add("Study.manicule");

    open();
    door.close();
    told.clear();
    open();

    assertThat(told).containsExactly("open");
  }

  @Test
  void aLocalCopyIsMadeAndOpened() throws Exception {
    projects.synchronisedBy = "Dropbox";
    answers.add("local/Study.manicule");

    open();

    assertThat(told).containsExactly("synchronised by Dropbox", "open");
    assertThat(projects.calls).containsExactly("copy", "open");
    assertThat(door.isOpen(folder.resolve("local/Study.manicule"))).isTrue();
  }

  @Test
  void aProjectIsMadeWithAPasswordThatIsClearedAfterwards() throws Exception {
    char[] password = "secret".toCharArray();

    entrance.create(folder.resolve("New.manicule"), "New", password);
    until(this::ended);

    assertThat(projects.calls).containsExactly("create New with secret");
    isCleared(password);
  }

  @Test
  void protectingClosesTheProjectAndOpensItAgain() throws Exception {
    open();
    told.clear();
    char[] wanted = "secret".toCharArray();

    entrance.protect(study, "Study", null, wanted);
    until(this::ended);

    assertThat(told).containsExactly("closing", "none", "open");
    assertThat(projects.password).isEqualTo("secret");
    isCleared(wanted);
  }

  @Test
  void whenProtectingFailsTheResearcherIsLedBackIntoTheProject() throws Exception {
    open();
    told.clear();
    projects.refusesProtection = true;

    entrance.protect(study, "Study", null, "secret".toCharArray());
    until(() -> told.contains("open"));

    assertThat(told).containsExactly("closing", "none", "failed UserException", "open");
  }

  @Test
  void aBackupIsRestoredWithTheProjectClosedAndThenItIsOpenAgain() throws Exception {
    open();
    told.clear();
    AskedBackups backups = new AskedBackups();

    entrance.restore(study, AskedBackups.ONE, backups);
    until(this::ended);

    assertThat(told).containsExactly("closing", "none", "open");
    assertThat(backups.restored).isTrue();
  }

  @Test
  void whenRestoringFailsTheProjectIsOpenAgainAsItWas() throws Exception {
    open();
    told.clear();
    AskedBackups backups = new AskedBackups();
    backups.broken = true;

    entrance.restore(study, AskedBackups.ONE, backups);
    until(() -> told.contains("open"));

    assertThat(told).containsExactly("closing", "none", "failed UserException", "open");
  }

  /** Backups that can be restored or not. */
  private static final class AskedBackups implements Backups {
    static final Backup ONE =
        new Backup(Path.of("one"), Instant.EPOCH, Backup.Reason.ASKED, "Study", 1, 0, 0, 0, 1_000);
    boolean broken;
    boolean restored;

    @Override
    public List<Backup> of(Path project) {
      return List.of(ONE);
    }

    @Override
    public Backup make(Project project, Backup.Reason reason, Monitor monitor) {
      throw new AssertionError("not asked for");
    }

    @Override
    public List<Issue> verify(Path project, Backup backup, Opening how, Monitor monitor) {
      throw new AssertionError("not asked for");
    }

    @Override
    public Path restore(Path project, Backup backup, Opening how, Monitor monitor) {
      if (broken) {
        throw new UserException("The backup does not open.", "Choose another one.");
      }
      // Nobody may have it open now.
      new H2Projects().open(project).close();
      restored = true;
      return backup.file();
    }
  }
}
