package org.manicule.view.coding.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Source;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.passages.query.Belonging;
import org.manicule.view.coding.passages.query.Question;
import org.manicule.view.coding.passages.query.Sieve;

class PassagesFileTest {
  @TempDir Path folder;
  private TestProject study;
  private List<Entry> entries;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    Source minutes = study.source("Minutes", "The Chair opened.\nMembers \"feared\", =1+1 <now>.");
    study.coding(minutes, "\"feared\"", study.code("fears"), "rumour");
    study.coding(minutes, "=1+1 <now>", study.code("fears > sale"));
    study.value(minutes, "region", "north");
    Arrangement byCode = Arrangement.PLAIN.grouped(Grouping.CODE);
    Sieve sieve = new Sieve(study.project(), Question.ALL, Monitor.silent());
    entries =
        new Arranging(study.project(), byCode, new Belonging(study.project().cases()))
            .arranged(sieve.find())
            .entries();
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void aTableHasARowForEachPassageAndRunsNoFormula() throws IOException {
    Path file = folder.resolve("passages.csv");
    new PassagesFile(study.project(), Context.PARAGRAPH, Optional.empty())
        .write(entries, file, Monitor.silent());

    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0))
        .isEqualTo("group,before,quote,after,place,code,coder,time,comment,weight,region");
    assertThat(lines.get(1))
        .startsWith(
            "fears,Members ,\"\"\"feared\"\"\",\", =1+1 <now>.\",\"Minutes, ¶2\",fears,A. Reader,")
        .endsWith("Z,rumour,,north");
    assertThat(lines.get(2)).contains(",'=1+1 <now>,.,");
    assertThat(lines).hasSize(3);
  }

  @Test
  void aPageHasTheGroupsAsHeadingsAndItsWordsAreNoMarkup() throws IOException {
    Path file = folder.resolve("passages.html");
    new PassagesFile(study.project(), Context.NONE, Optional.empty())
        .write(entries, file, Monitor.silent());

    assertThat(Files.readString(file))
        .contains("<h2>fears</h2>", "<h2>fears &gt; sale</h2>", "=1+1 &lt;now&gt;")
        .contains("Minutes, ¶2 · fears · rumour")
        .contains("Passages of all coders");
  }

  @Test
  void aPageSaysWhenItHasOnlyWhatOneCoderDid() throws IOException {
    Path file = folder.resolve("passages.html");
    Optional<Coder> me = Optional.of(study.project().coder());
    new PassagesFile(study.project(), Context.NONE, me).write(entries, file, Monitor.silent());

    assertThat(Files.readString(file))
        .contains("Only passages coded by A. Reader")
        .doesNotContain("all coders");
  }

  @Test
  void aFolderThatIsNotThereIsSaidAndNothingIsLeftBehind() throws IOException {
    Path file = folder.resolve("gone").resolve("passages.csv");

    assertThatThrownBy(
            () ->
                new PassagesFile(study.project(), Context.NONE, Optional.empty())
                    .write(entries, file, Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("passages.csv");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }
}
