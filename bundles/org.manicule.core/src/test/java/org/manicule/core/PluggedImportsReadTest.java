package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Imports.Request;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

final class PluggedImportsReadTest {
  private static final LinesImporter TEXT = new LinesImporter("text", List.of("txt"));
  private static final LinesImporter MANY = new LinesImporter("many", List.of("txt", "htm", "doc"));

  private final Plugins plugins = new InstalledPlugins();
  private final Imports imports = new PluggedImports(plugins, List.of(MANY, TEXT));

  @TempDir Path folder;

  @Test
  void oneBrokenFileCostsThatFileOnly() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 97; i++) {
      files.add(file("minutes-" + i + ".txt", "Line " + i));
    }
    files.add(10, file("empty.txt", ""));
    files.add(20, file("buggy.txt", "fail"));
    files.add(30, folder.resolve("missing.txt"));
    try (LogWatch log = new LogWatch(InstalledPlugins.class)) {
      List<FileDraft> drafts = imports.read(files, Request.AUTOMATIC, Monitor.silent());
      assertThat(drafts).extracting(FileDraft::file).isEqualTo(files);
      assertThat(drafts.stream().filter(draft -> draft.draft() != null)).hasSize(97);
      assertThat(problem(drafts.get(10)).whatHappened()).contains("empty.txt");
      assertThat(problem(drafts.get(20)).whatHappened()).contains("LinesImporter", "a bug");
      assertThat(problem(drafts.get(30)).whatHappened()).contains("missing.txt");
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void aFolderAndAFileWithoutTextAreSaidSo() throws IOException {
    assertThat(problem(readOne(folder)).whatHappened()).contains("is a folder");
    assertThat(problem(readOne(file("nothing.txt", "none"))).whatHappened())
        .contains("Nothing was found", "nothing.txt");
  }

  @Test
  void aPipeIsRefusedInsteadOfWaitedFor() {
    assertThat(problem(readOne(Path.of("/dev/null"))).whatHappened()).contains("/dev/null");
  }

  @Test
  void theImporterThatKnowsFewerEndingsIsAskedFirst() throws IOException {
    assertThat(readOne(file("a.txt", "Line")).mediaType()).isEqualTo("text/text");
    assertThat(readOne(file("a.HTM", "Line")).mediaType()).isEqualTo("text/many");
  }

  @Test
  void anUnknownEndingGoesToWhoeverAcceptsTheContent() throws IOException {
    FileDraft draft = readOne(file("README", "Line"));
    assertThat(draft.draft()).isNotNull();
    assertThat(draft.mediaType()).isEqualTo("application/octet-stream");
  }

  @Test
  void aFileThatNobodyAcceptsNamesTheFormatsThereAre() throws IOException {
    UserException problem = problem(readOne(file("a.xyz", "% not for us")));
    assertThat(problem.whatHappened()).contains("a.xyz");
    assertThat(problem.whatToDo()).contains("many, text");
  }

  @Test
  void aFormatThatIsAskedForIsNotQuestioned() throws IOException {
    Path file = file("a.xyz", "% for us after all");
    Request request = new Request(Optional.of("many"), Map.of());
    FileDraft draft = imports.read(List.of(file), request, Monitor.silent()).get(0);
    assertThat(draft.draft()).isNotNull();
    assertThat(draft.mediaType()).isEqualTo("text/many");
  }

  @Test
  void anUnknownFormatOrOptionIsRefusedBeforeAnyFileIsRead() {
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(() -> read(missing, new Request(Optional.of("pdf"), Map.of())))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatToDo()).contains("many, text"));
    assertThatThrownBy(() -> read(missing, request("prefixx", "a")))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> assertThat(e.whatToDo()).contains("boilerplate").contains("prefix"));
    assertThatThrownBy(() -> read(missing, request("boilerplate", "eat")))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatToDo()).contains("keep, remove"));
  }

  @Test
  void optionsReachTheImporter() throws IOException {
    FileDraft draft = read(file("a.txt", "Line"), request("prefix", "My "));
    assertThat(source(draft).name()).isEqualTo("My a");
  }

  @Test
  void aLanguageThatIsSetIsTaken() throws IOException {
    Path file = file("a.txt", "Line");
    assertThat(source(read(file, request("language", "cy"))).language()).isEqualTo("cy");
    assertThat(source(readOne(file)).language()).as("as the importer says").isEqualTo("en");
    assertThat(problem(read(file, request("language", "?"))).whatToDo()).contains("en-GB");
  }

  @Test
  void boilerplateIsKeptUnlessItsRemovalIsAskedForAndThenTold() throws IOException {
    Path page = file("page.txt", "~ Home\nThe clinic closed.\n");
    assertThat(source(readOne(page)).text()).startsWith("~ Home");
    assertThat(source(readOne(page)).boilerplate()).hasSize(1);
    assertThat(draft(readOne(page)).issues())
        .singleElement()
        .satisfies(
            offer -> assertThat(offer.message()).contains("One stretch", "a menu", "to remove"));
    FileDraft clean = read(page, request("boilerplate", "remove"));
    assertThat(source(clean).text()).isEqualTo("The clinic closed.\n");
    assertThat(draft(clean).issues())
        .containsExactly(Issue.note("page.txt", Messages.text("import.boilerplateGone", 7)));
  }

  @Test
  void aTextThatIsAllBoilerplateIsKeptAndTold() throws IOException {
    FileDraft draft = read(file("page.txt", "~ Home"), request("boilerplate", "remove"));
    assertThat(source(draft).text()).isEqualTo("~ Home");
    assertThat(draft(draft).issues())
        .extracting(Issue::severity)
        .containsExactly(Issue.Severity.WARNING);
  }

  @Test
  void theSameFileTwiceInOneRequestIsNoticed() throws IOException {
    Path one = file("one.txt", "Line");
    Path two = file("two.txt", "Line");
    List<FileDraft> drafts = imports.read(List.of(one, two), Request.AUTOMATIC, Monitor.silent());
    assertThat(draft(drafts.get(0)).issues()).isEmpty();
    assertThat(draft(drafts.get(1)).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).contains("one.txt"));
  }

  @Test
  void readingStopsWhenItIsCancelled() throws IOException {
    TaskMonitor monitor = new TaskMonitor(() -> {});
    monitor.cancel();
    Path file = file("a.txt", "Line");
    assertThatThrownBy(() -> imports.read(List.of(file), Request.AUTOMATIC, monitor))
        .isInstanceOf(CancelledException.class);
  }

  /** Takes off a letter from each name, or fails. */
  private record Shortener(String id, double confidence, boolean fails) implements Recogniser {
    @Override
    public String name() {
      return "Shortened by " + id;
    }

    @Override
    public double confidence(DraftSource source) {
      return confidence;
    }

    @Override
    public Draft refine(DraftSource source, Options options, Monitor monitor) {
      if (fails) {
        throw new IllegalStateException("bug");
      }
      return Draft.of(
          new DraftSource(id, source.text(), source.units(), Map.of(), List.of(), null));
    }
  }

  @Test
  void theSurestRecogniserRefinesTheDraftAndIsNamed() throws IOException {
    FileDraft draft = readWith(new Shortener("b", 0.6, false), new Shortener("a", 0.9, false));
    assertThat(source(draft).name()).isEqualTo("a");
    assertThat(draft(draft).issues())
        .containsExactly(Issue.note("a.txt", "Read as: Shortened by a (90 % sure)."));
  }

  @Test
  void anUnsureRecogniserIsNotAskedToRefine() throws IOException {
    FileDraft draft = readWith(new Shortener("b", 0.4, true));
    assertThat(source(draft).name()).isEqualTo("a");
    assertThat(draft(draft).issues()).isEmpty();
  }

  @Test
  void aRecogniserThatFailsCostsItsStructureOnly() throws IOException {
    try (LogWatch log = new LogWatch(InstalledPlugins.class)) {
      FileDraft draft = readWith(new Shortener("b", 0.9, true));
      assertThat(source(draft).text()).isEqualTo("Line");
      assertThat(draft(draft).issues())
          .extracting(Issue::severity)
          .containsExactly(Issue.Severity.WARNING);
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void withoutAnyImporterTheAdviceIsNotAnEmptyList() throws IOException {
    Imports none = new PluggedImports(plugins, List.of());
    Path file = file("a.txt", "Line");
    FileDraft draft = none.read(List.of(file), Request.AUTOMATIC, Monitor.silent()).get(0);
    assertThat(problem(draft).whatToDo()).contains("install");
  }

  @Test
  void formatsOfAllImportersAreListedByName() {
    assertThat(imports.formats()).extracting(Format::id).containsExactly("many", "text");
  }

  private FileDraft readWith(Recogniser... recognisers) throws IOException {
    Imports recognising = new PluggedImports(plugins, List.of(TEXT), List.of(recognisers));
    Path file = file("a.txt", "Line");
    return recognising.read(List.of(file), Request.AUTOMATIC, Monitor.silent()).get(0);
  }

  private static Request request(String option, String value) {
    return new Request(Optional.empty(), Map.of(option, value));
  }

  private FileDraft readOne(Path file) {
    return read(file, Request.AUTOMATIC);
  }

  private FileDraft read(Path file, Request request) {
    return imports.read(List.of(file), request, Monitor.silent()).get(0);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Draft draft(FileDraft file) {
    return Objects.requireNonNull(file.draft());
  }

  private static DraftSource source(FileDraft file) {
    return draft(file).sources().get(0);
  }

  private static UserException problem(FileDraft file) {
    return Objects.requireNonNull(file.problem());
  }
}
