package org.manicule.view.coding.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.manicule.api.edit.CaseEdits;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.edit.VariableEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.testkit.TestProject;

/** Does what a researcher may do to a project, in any order, the same for a seed. */
public final class RandomWork {
  private final TestProject study;
  private final Random random;
  private int steps;
  private int codings;

  /** Begins with three sources and some codings. */
  public RandomWork(TestProject study, long seed) {
    this.study = study;
    this.random = new Random(seed);
    for (int i = 0; i < 3; i++) {
      study.source("Source " + i, "Members feared that a private provider would come. ".repeat(9));
    }
    for (int i = 0; i < 20; i++) {
      code();
    }
  }

  /** One step more. */
  public void step() {
    steps++;
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> code();
      case 3 -> uncodeSome();
      case 4 -> comment();
      case 5 -> study.project().undo();
      case 6 -> study.project().redo();
      case 7 -> giveValue();
      case 8 -> mark();
      case 9 -> assign();
      case 10 -> changeSource();
      default -> codeManyTimes();
    }
  }

  /** A number below a bound. */
  public int pick(int bound) {
    return random.nextInt(bound);
  }

  private Source source() {
    List<Source> all = study.project().sources().all();
    return all.get(random.nextInt(all.size()));
  }

  private void code() {
    // Nobody codes the same words twice with a code.
    int start = codings++;
    Code code = study.code("theme > code " + random.nextInt(5));
    study.coding(source(), start, start + 1 + random.nextInt(100), code);
  }

  private void codeManyTimes() {
    Source source = source();
    for (int i = 0; i < 4; i++) {
      study.coding(source, 300, 310 + steps, study.code("theme > code " + i));
    }
  }

  private void uncodeSome() {
    List<Change> changes = new ArrayList<>();
    codings().stream().limit(1 + random.nextInt(4)).forEach(it -> changes.add(Change.removed(it)));
    apply("Uncode", changes);
  }

  private void comment() {
    codings().stream()
        .skip(random.nextInt(5))
        .findFirst()
        .ifPresent(
            coding ->
                apply(
                    "Comment",
                    List.of(Change.replaced(coding, coding.withComment("step " + steps)))));
  }

  private void giveValue() {
    study.project().cases().variables().stream()
        .filter(variable -> variable.name().equals("region"))
        .findFirst()
        .flatMap(
            region ->
                new VariableEdits(study.project())
                    .set(region, Map.of(source().id(), "region " + random.nextInt(3)), "Set"))
        .ifPresent(study.project()::apply);
  }

  private void mark() {
    new SourceEdits(study.project())
        .mark(List.of(source().id()), random.nextBoolean(), "Mark")
        .ifPresent(study.project()::apply);
  }

  private void assign() {
    CaseEdits cases = new CaseEdits(study.project());
    cases
        .assign(cases.named("case " + random.nextInt(3)), List.of(source().id()), "Assign")
        .ifPresent(study.project()::apply);
  }

  private void changeSource() {
    Project project = study.project();
    if (random.nextBoolean() || project.sources().count() < 3) {
      study.source("Added " + steps, "One more text that members feared. ".repeat(12));
    } else {
      Source source = source();
      Source renamed = source.withName("Renamed " + steps);
      apply("Rename", List.of(Change.replaced(source, renamed)));
    }
  }

  private List<Coding> codings() {
    return study.project().codings().list(CodingQuery.ALL);
  }

  private void apply(String label, List<Change> changes) {
    if (!changes.isEmpty()) {
      study.project().apply(new Edit(label, changes));
    }
  }
}
