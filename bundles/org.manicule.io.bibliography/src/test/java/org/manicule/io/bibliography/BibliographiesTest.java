package org.manicule.io.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.reference.Reference;
import org.manicule.api.reference.ReferenceMatch;
import org.manicule.api.reference.ReferencePlan;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

class BibliographiesTest {
  private static final String RIS =
      "TY  - JOUR\n"
          + "AU  - Quill, Ada Mary\n"
          + "AU  - Reed, Jean-Luc\n"
          + "TI  - Waiting for care in rural districts\n"
          + "T2  - Journal of Queues\n"
          + "PY  - 2019/05/03/\n"
          + "VL  - 12\n"
          + "IS  - 3\n"
          + "SP  - 4\n"
          + "EP  - 15\n"
          + "DO  - 10.1234/Q.2019(5)7\n"
          + "L1  - file:///C:/Zotero/storage/AB12/quill%202019.pdf\n"
          + "ER  - \n";

  @TempDir Path folder;
  private final FileBibliographies bibliographies = new FileBibliographies();
  private TestProject study;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
  }

  @AfterEach
  void close() {
    study.close();
  }

  private ReferencePlan plan(String text) throws IOException {
    return plan(text, StandardCharsets.UTF_8);
  }

  private ReferencePlan plan(String text, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve("references.txt"), text.getBytes(charset));
    return bibliographies.plan(study.project(), file, Monitor.silent());
  }

  private Reference only(String text) throws IOException {
    List<Reference> unmatched = plan(text).unmatched();
    assertThat(unmatched).hasSize(1);
    return unmatched.get(0);
  }

  private static String values(Reference reference) {
    StringBuilder words = new StringBuilder();
    new TreeMap<>(reference.values())
        .forEach((name, value) -> words.append(name).append('=').append(value.text()).append('\n'));
    return words.toString();
  }

  private static List<String> messages(ReferencePlan plan) {
    return plan.issues().stream().map(Issue::message).toList();
  }

  @Test
  void risGivesCitationAndVariables() throws IOException {
    Reference reference = only(RIS);
    assertThat(reference.citedAs()).isEqualTo("Quill & Reed 2019");
    assertThat(reference.citation())
        .isEqualTo(
            "Quill, A. M., & Reed, J.-L. (2019). Waiting for care in rural districts. Journal of"
                + " Queues, 12(3), 4–15. https://doi.org/10.1234/q.2019(5)7");
    assertThat(values(reference))
        .isEqualTo(
            "author=Quill, Ada Mary; Reed, Jean-Luc\ndoi=10.1234/q.2019(5)7\npublication=Journal of"
                + " Queues\nreference="
                + reference.citation()
                + "\ntitle=Waiting for care in rural districts\ntype=journal article\nyear=2019\n");
    assertThat(reference.files()).containsExactly("quill 2019.pdf");
  }

  @Test
  void bibtexAccentsBracesMacrosAndNamesAreUnderstood() throws IOException {
    Reference reference =
        only(
            "% a comment\n"
                + "@string{jq = \"Journal of \" # {Queues}}\n"
                + "@comment{not this}\n"
                + "@article{quill2019,\n"
                + " author = {Qu{\\'\\i}ll, Ada and Ludwig van der M\\\"{u}hlen and {World Health"
                + " Organization} and Gar\\c{c}on, Jr., \\'Emile},\n"
                + " title = \"{W}aiting---a ``na{\\\"\\i}ve'' view \\& more\",\n"
                + " journal = jq,\n"
                + " year = 2019, month = may, pages = {4--15},\n"
                + " doi = {https://doi.org/10.1234/ab\\_c},\n"
                + " file = {Full Text:C\\:\\\\Users\\\\me\\\\q"
                + " 19.pdf:application/pdf;Snap:s.html:text/html}\n"
                + "}\n");
    assertThat(reference.key()).isEqualTo("quill2019");
    assertThat(reference.citedAs()).isEqualTo("Quíll et al. 2019");
    assertThat(values(reference))
        .contains(
            "author=Quíll, Ada; van der Mühlen, Ludwig; World Health Organization; Garçon Jr.,"
                + " Émile\n",
            "title=Waiting—a “naïve” view & more\n",
            "publication=Journal of Queues\n",
            "doi=10.1234/ab_c\n");
    assertThat(reference.citation()).contains("4–15");
    assertThat(reference.files()).containsExactly("q 19.pdf", "s.html");
  }

  @Test
  void aBraceThatDoesNotCloseCostsItsEntryOnly() throws IOException {
    ReferencePlan plan =
        plan(
            "@book{bad, title = {Never closed, year = 2000\n}\n\n@book{good, title = {A book about"
                + " boards}, author = {Ada Quill}, year = 2001}\n");
    assertThat(plan.unmatched()).extracting(Reference::key).containsExactly("good");
    assertThat(plan.issues().get(0).where()).isEqualTo("references.txt, line 1");
    assertThat(messages(plan)).anyMatch(m -> m.startsWith("The entry “bad” was left out: a brace"));
  }

  @Test
  void cslJsonIsRead() throws IOException {
    Reference reference =
        only(
            "[{\"id\":\"q\",\"type\":\"chapter\",\"title\":\"On <i>boards</i> and"
                + " counties\",\"author\":[{\"family\":"
                + "\"Gogh\",\"given\":\"Vera\",\"non-dropping-particle\":\"van\"},{\"literal\":\"NHS\"}],"
                + "\"issued\":{\"date-parts\":[[\"2020\",3]]},\"container-title\":\"Boards\","
                + "\"page\":\"1-9\",\"DOI\":\"10.5555/XY\",\"extra\":null}]");
    assertThat(reference.citedAs()).isEqualTo("van Gogh & NHS 2020");
    assertThat(reference.citation())
        .isEqualTo(
            "van Gogh, V., & NHS (2020). On boards and counties. Boards, 1–9."
                + " https://doi.org/10.5555/xy");
  }

  @Test
  void brokenJsonSaysWhere() {
    assertThatThrownBy(() -> plan("[{\"id\":\"q\",\n\"title\": nonsense}]"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("references.txt is damaged")
        .hasMessageContaining("line 2");
  }

  @Test
  void whatIsNoBibliographyIsRefused() {
    assertThatThrownBy(() -> plan("Dear all,\nplease find attached"))
        .isInstanceOfSatisfying(
            UserException.class,
            problem -> {
              assertThat(problem.whatHappened()).contains("references.txt is no bibliography");
              assertThat(problem.whatToDo()).contains("RIS, BibTeX or CSL JSON");
            });
    assertThatThrownBy(() -> plan("")).hasMessage("references.txt is empty.");
  }

  @Test
  void unknownTypesDuplicateKeysAndOpenEntriesAreTold() throws IOException {
    ReferencePlan plan =
        plan("@podcast{a, title={First of its kind}}\n@book{a, title={Second of its kind}}\n");
    assertThat(messages(plan))
        .contains(
            "“podcast” is no type of entry that is known here; the word was kept.",
            "The key “a” occurs in line 1 already; both entries were read.");
    assertThat(messages(plan("TY  - JOUR\nTI  - One thing\nTY  - BOOK\nTI  - Another\n")))
        .contains("The entry does not end before the next one begins; it was read all the same.");
  }

  @Test
  void lettersInAnotherEncodingAreReadAndDoubted() throws IOException {
    ReferencePlan plan =
        plan(
            "TY  - BOOK\nAU  - Müller, Änne\nTI  - Töne\nER  - \n",
            Charset.forName("windows-1252"));
    assertThat(plan.unmatched().get(0).citedAs()).isEqualTo("Müller n.d.");
    assertThat(messages(plan)).anyMatch(m -> m.contains("windows-1252"));
  }

  @Test
  void entriesCitedAlikeGetLetters() throws IOException {
    String two =
        "@book{a, title={First book of tests}, author={Quill, A}, year=2019}\n"
            + "@book{b, title={Second book of tests}, author={Quill, A}, year=2019}\n";
    assertThat(plan(two).unmatched())
        .extracting(Reference::citedAs)
        .containsExactly("Quill 2019a", "Quill 2019b");
    assertThat(plan(two).unmatched().get(1).citation()).contains("(2019b)");
  }

  @Test
  void aSourceIsFoundByItsDoiAndGetsItsReferenceInOneEdit() throws IOException {
    Source paper =
        study.source(
            "scan 7", "Waiting\nhttps://doi.org/10.1234/Q.2019(5)7.\nMembers feared a sale.");
    study.source("other", "Nothing here.");
    ReferencePlan plan = plan(RIS);
    assertThat(plan.matches()).extracting(ReferenceMatch::because).containsExactly("same DOI");
    long before = study.project().journal().last();

    Optional<JournalEntry> entry = bibliographies.apply(study.project(), plan, false);

    assertThat(entry.orElseThrow().edit().label()).isEqualTo("Add the reference of “scan 7”");
    assertThat(study.project().journal().last()).isEqualTo(before + 1);
    assertThat(citation(paper)).isEqualTo("Quill & Reed 2019, ¶1");
    assertThat(plan(RIS).matches().get(0).changes()).isEmpty();
    study.project().undo();
    assertThat(citation(paper)).isEqualTo("scan 7, ¶1");
    assertThat(study.project().cases().variables()).isEmpty();
  }

  private String citation(Source source) {
    return study.project().sources().document(source.id()).origin(new TextRange(0, 3)).citation();
  }

  @Test
  void aDoiThatIsCitedFurtherDownSaysNothing() throws IOException {
    study.source("paper", "Some words. ".repeat(500) + "https://doi.org/10.1234/Q.2019(5)7");
    assertThat(plan(RIS).matches()).isEmpty();
  }

  @Test
  void sourcesAreFoundByTitleAndByTheNamesThatZoteroGives() throws IOException {
    study.source("Waiting for Care, in rural districts", "a");
    assertThat(plan(RIS).matches())
        .extracting(ReferenceMatch::because)
        .containsExactly("same title");
    study.project().undo();
    study.source("Quill and Reed - 2019 - Waiting for care in ru.pdf", "a");
    assertThat(plan(RIS).matches())
        .extracting(ReferenceMatch::because)
        .containsExactly("year and title in the name of the file");
  }

  @Test
  void whereThereIsAChoiceNothingIsDecided() throws IOException {
    study.source("one", "10.1234/q.2019(5)7");
    study.source("two", "10.1234/q.2019(5)7");
    ReferencePlan plan = plan(RIS);
    assertThat(plan.matches()).isEmpty();
    assertThat(plan.unmatched()).hasSize(1);
    assertThat(messages(plan))
        .contains(
            "“Quill & Reed 2019” could belong to several sources, so it was given to none: “one”,"
                + " “two”.");
  }

  @Test
  void ofSeveralEntriesForOneSourceTheSurestIsTaken() throws IOException {
    study.source("Waiting for care in rural districts", "See 10.1234/q.2019(5)7");
    String other = "TY  - BOOK\nTI  - Waiting for care in rural districts\nPY  - 2001\nER  - \n";
    ReferencePlan plan = plan(RIS + other);
    assertThat(plan.matches())
        .extracting(match -> match.reference().citedAs())
        .containsExactly("Quill & Reed 2019");
    assertThat(plan.unmatched()).hasSize(1);
  }

  @Test
  void valuesThatAreThereStayUnlessTheResearcherWantsThemReplaced() throws IOException {
    Source paper = study.source("Waiting for care in rural districts", "a");
    Variable author = Variable.ofSources("author", org.manicule.api.model.VariableType.TEXT);
    study
        .project()
        .apply(
            Edit.of(
                "x", Change.added(author), Change.added(Value.of(author, paper.id(), "A. Quill"))));
    ReferencePlan plan = plan(RIS);
    assertThat(plan.matches().get(0).overwrites()).isTrue();

    bibliographies.apply(study.project(), plan, false);
    assertThat(value(paper, "author")).isEqualTo("A. Quill");
    assertThat(value(paper, "doi")).isEqualTo("10.1234/q.2019(5)7");

    bibliographies.apply(study.project(), plan(RIS), true);
    assertThat(value(paper, "author")).isEqualTo("Quill, Ada Mary; Reed, Jean-Luc");
    study.project().undo();
    assertThat(value(paper, "author")).isEqualTo("A. Quill");
  }

  private String value(Source source, String name) {
    Variable variable = study.project().cases().variable(name, EntityType.SOURCE).orElseThrow();
    return study.project().cases().values(source.id()).stream()
        .filter(value -> value.variable().equals(variable.id()))
        .map(Value::text)
        .findFirst()
        .orElse("");
  }
}
