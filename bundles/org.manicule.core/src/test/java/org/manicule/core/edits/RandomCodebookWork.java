package org.manicule.core.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.edit.CodebookEdits.NewCode;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.testkit.TestProject;

/**
 * Works on a codebook at random, the same way for the same seed. Few names and few places, so that
 * names clash and codings meet on the same place.
 */
public final class RandomCodebookWork {
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
  private static final List<String> COLOURS = List.of("#112233", "#445566", "#778899");

  private final TestProject study;
  private final Project project;
  private final Random random;
  private final List<Source> sources;

  /** Prepares the sources. */
  public RandomCodebookWork(TestProject study, long seed) {
    this.study = study;
    this.project = study.project();
    this.random = new Random(seed);
    this.sources = List.of(study.source("One", "abcdefgh"), study.source("Two", "ijklmnop"));
  }

  /**
   * Prepares the next edit; empty when there is nothing to do.
   *
   * @throws org.manicule.api.UserException when a rule forbids what was made up
   */
  public Optional<Edit> next() {
    List<Code> codes = project.codebook().tree().all();
    CodebookEdits edits = new CodebookEdits(project);
    if (codes.size() < 3) {
      return added(edits, pick(NAMES));
    }
    Code code = pick(codes);
    Code other = pick(codes);
    return switch (random.nextInt(16)) {
      case 0 -> added(edits, pick(NAMES));
      case 1 -> added(edits, project.codebook().tree().path(code.id()) + " > " + pick(NAMES));
      case 2 -> edits.rename(code, pick(NAMES), "Rename");
      case 3 -> edits.recolour(List.of(code, other), pick(COLOURS), "Recolour");
      case 4 -> edits.define(code, CodeDefinition.meaning(pick(NAMES)), "Define");
      case 5 -> edits.setStatus(List.of(code), pick(List.of(CodeStatus.values())), "Status");
      case 6 -> edits.move(List.of(code), other, random.nextInt(4), "Move");
      case 7 -> edits.move(List.of(code, other), null, random.nextInt(4), "Move to the top");
      case 8 -> edits.sortChildren(code, "Sort");
      case 9 -> Optional.of(merge(edits, codes));
      case 10 -> split(edits, code);
      case 11 -> random.nextInt(3) > 0 ? Optional.empty() : Optional.of(edits.delete(code, "Del"));
      case 12 -> set(code, other);
      case 13 -> memo(code);
      default -> coded(code);
    };
  }

  private static Optional<Edit> added(CodebookEdits edits, String path) {
    CodeAtPath made = edits.atPath(path);
    return made.changes().isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit("Add " + path, made.changes()));
  }

  private Edit merge(CodebookEdits edits, List<Code> codes) {
    List<Code> merged = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      merged.add(pick(codes));
    }
    return edits.merge(merged, pick(codes), pick(List.of(MergedDefinitions.values())), "Merge");
  }

  private Optional<Edit> split(CodebookEdits edits, Code code) {
    int half = random.nextInt(2);
    return edits.split(
        code,
        coding -> coding.textRange().orElseThrow().start() % 2 == half,
        new NewCode(pick(NAMES), random.nextBoolean()),
        "Split");
  }

  private Optional<Edit> set(Code code, Code other) {
    CodeSetEdits edits = new CodeSetEdits(project);
    List<CodeSet> sets = project.codebook().sets();
    if (sets.size() < 2) {
      return Optional.of(edits.make(pick(NAMES), List.of(code, other), "Make set"));
    }
    CodeSet set = pick(sets);
    return switch (random.nextInt(4)) {
      case 0 -> edits.add(set, List.of(code), "Add to set");
      case 1 -> edits.remove(set, List.of(code, other), "Remove from set");
      case 2 -> edits.rename(set, pick(NAMES), "Rename set");
      default -> Optional.of(edits.delete(set, "Delete set"));
    };
  }

  private Optional<Edit> memo(Code code) {
    List<Coding> codings = project.codings().list(CodingQuery.ALL);
    Entity on = codings.isEmpty() || random.nextBoolean() ? code : pick(codings);
    study.memo(Anchor.on(on), "Memo", "...");
    return Optional.empty();
  }

  private Optional<Edit> coded(Code code) {
    study.codeAs(random.nextBoolean() ? "Ann" : "Bea");
    int start = random.nextInt(3);
    Passage passage = Passage.text(pick(sources).id(), start, start + 1 + random.nextInt(2));
    String comment = random.nextInt(3) == 0 ? pick(NAMES) : "";
    return new CodingEdits(project, project.coder())
        .code(new CodeAtPath(code, List.of()), List.of(passage), comment, "Code");
  }

  private <T> T pick(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
