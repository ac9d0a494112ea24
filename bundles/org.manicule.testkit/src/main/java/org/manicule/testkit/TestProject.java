package org.manicule.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;

/**
 * A real project in a temporary folder that a test fills in a few lines. Every call is an edit of
 * its own, so a test may undo it.
 *
 * <pre>{@code
 * try (TestProject study = TestProject.in(folder, new H2Projects())) {
 *   Source minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
 *   study.coding(minutes, "feared a sale", study.code("privatisation fears > sale"));
 *   assertThat(study.project().codings().count()).isEqualTo(1);
 * }
 * }</pre>
 */
public final class TestProject implements AutoCloseable {
  private final Project project;

  private TestProject(Project project) {
    this.project = project;
  }

  /** A new, empty project below a temporary folder, coded by "A. Reader"; the test closes it. */
  public static TestProject in(Path folder, Projects projects) {
    Project project = projects.create(folder.resolve("Study" + Projects.SUFFIX), "Study");
    project.codeAs("A. Reader");
    return new TestProject(project);
  }

  /** The project itself. */
  public Project project() {
    return project;
  }

  /** Adds a source; each line that is not blank becomes a paragraph. */
  public Source source(String name, String text) {
    return source(name, text, UnitKind.PARAGRAPH);
  }

  /** Adds a source; each line that is not blank becomes a unit of the kind given. */
  public Source source(String name, String text, UnitKind kindOfLines) {
    String hash = project.contents().keepText(text);
    Instant now = now();
    Source source = new Source(Id.random(), name, hash, text.length(), 1, null, "en", now);
    List<Change> changes = new ArrayList<>();
    changes.add(Change.added(source));
    changes.add(Change.added(new Revision(Id.random(), source.id(), 1, hash, now, "")));
    for (TextRange line : TextLines.of(text)) {
      changes.add(Change.added(unit(source, kindOfLines, line, UnitDetails.NONE)));
    }
    project.apply(new Edit("Import " + name, changes));
    return source;
  }

  /** Adds a unit that lies on the first occurrence of some words, such as a heading or a turn. */
  public Unit unit(Source source, UnitKind kind, String words, UnitDetails details) {
    Unit unit = unit(source, kind, rangeOf(source, words), details);
    project.apply(Edit.of("Add " + kind, Change.added(unit)));
    return unit;
  }

  /** The code at a path such as {@code A > B}; made, with its ancestors, when it is missing. */
  public Code code(String path) {
    CodebookEdits.CodeAtPath code = new CodebookEdits(project).atPath(path);
    if (!code.changes().isEmpty()) {
      project.apply(new Edit("Add code " + path, code.changes()));
    }
    return code.code();
  }

  /** Gives a code a definition. */
  public Code define(Code code, CodeDefinition definition) {
    Code defined = code.withDefinition(definition);
    project.apply(new CodebookEdits(project).change(defined, "Define " + code.name()));
    return defined;
  }

  /** Codes the first occurrence of some words, as the coder of the moment. */
  public Coding coding(Source source, String words, Code code) {
    return coding(source, rangeOf(source, words), code, "");
  }

  /** Codes the first occurrence of some words with a comment, as the coder of the moment. */
  public Coding coding(Source source, String words, Code code, String comment) {
    return coding(source, rangeOf(source, words), code, comment);
  }

  /** Codes a stretch of text, positions in UTF-16 code units, as the coder of the moment. */
  public Coding coding(Source source, int start, int end, Code code) {
    return coding(source, new TextRange(start, end), code, "");
  }

  private Coding coding(Source source, TextRange range, Code code, String comment) {
    Edit edit =
        new CodingEdits(project, project.coder())
            .code(
                new CodebookEdits.CodeAtPath(code, List.of()),
                List.of(new Passage(source.id(), range)),
                comment,
                "Code with " + code.name())
            .orElseThrow(() -> new AssertionError(range + " has that code already"));
    project.apply(edit);
    return (Coding) edit.changes().get(0).subject();
  }

  /** From now on another coder codes, until this is called again. */
  public Coder codeAs(String name) {
    return project.codeAs(name);
  }

  /** Gives a source a value; the variable is made, for text, when it is missing. */
  public Value value(Source source, String variable, String text) {
    List<Change> changes = new ArrayList<>();
    Variable known =
        project
            .cases()
            .variable(variable, EntityType.SOURCE)
            .orElseGet(() -> added(Variable.ofSources(variable, VariableType.TEXT), changes));
    Value value = new Value(Id.random(), known.id(), Anchor.source(source.id()), text);
    changes.add(Change.added(value));
    project.apply(new Edit("Set " + variable, changes));
    return value;
  }

  private static Variable added(Variable variable, List<Change> changes) {
    changes.add(Change.added(variable));
    return variable;
  }

  /** Writes a memo on something. */
  public Memo memo(Anchor on, String title, String text) {
    Memo memo = new Memo(Id.random(), MemoKind.FREE, title, text, on, project.coder().id(), now());
    project.apply(Edit.of("Write memo " + title, Change.added(memo)));
    return memo;
  }

  /** Where some words occur first; fails when they do not occur. */
  public TextRange rangeOf(Source source, String words) {
    int start = project.sources().text(source.id()).indexOf(words);
    if (start < 0) {
      throw new AssertionError("\"" + words + "\" does not occur in " + source.name());
    }
    return new TextRange(start, start + words.length());
  }

  @Override
  public void close() {
    project.close();
  }

  private static Unit unit(Source source, UnitKind kind, TextRange range, UnitDetails details) {
    return new Unit(Id.random(), source.id(), kind, range, details);
  }

  /** The store keeps microseconds. */
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
