package org.manicule.view.coding.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.NewCode;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.codebook.EditSteps.Step;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;

/** Splits a code: reads its codings, asks which of them go to a new code, and gives them to it. */
final class Splitting {
  private static final int QUOTED = 200;

  private final Words words = Words.beside(Splitting.class);
  private final Workbench workbench;
  private final Project project;
  private final CodebookView view;
  private final Executor uiThread;

  Splitting(Workbench workbench, Project project, CodebookView view, Executor uiThread) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
    this.uiThread = uiThread;
  }

  /**
   * Splits a code.
   *
   * @param coder whose codings are offered, or null for everybody's
   */
  void split(Code code, @Nullable Id<Coder> coder, EditSteps steps) {
    String path = project.codebook().tree().path(code.id());
    workbench
        .tasks()
        .run(words.say("split.reading", path), monitor -> rows(code, coder, monitor))
        .result()
        .whenComplete(
            (rows, problem) ->
                uiThread.execute(
                    () -> {
                      if (problem != null) {
                        workbench.report(problem);
                      } else if (rows.isEmpty()) {
                        workbench.say(words.say("split.nothing", path));
                      } else {
                        view.askSplit(new SplitQuestion(path, rows, namesBeside(code)))
                            .ifPresent(chosen -> split(code, chosen, steps));
                      }
                    }));
  }

  private Set<String> namesBeside(Code code) {
    return project.codebook().tree().children(code.parent()).stream()
        .map(Code::name)
        .collect(Collectors.toSet());
  }

  private void split(Code code, SplitChoice chosen, EditSteps steps) {
    Set<Id<Coding>> going = chosen.codings();
    Predicate<Coding> goes = coding -> going.contains(coding.id());
    String label = words.say("edit.split", code.name(), chosen.name().strip());
    NewCode fresh = new NewCode(chosen.name(), chosen.withDefinition());
    Supplier<Optional<Edit>> edit =
        () -> new CodebookEdits(project).split(code, goes, fresh, label);
    steps.apply(new Step(label, going.size(), edit, () -> show(code, chosen)));
  }

  private void show(Code old, SplitChoice chosen) {
    CodeTree tree = project.codebook().tree();
    tree.children(tree.find(old.id()).map(Code::parent).orElse(null)).stream()
        .filter(code -> code.name().equals(chosen.name().strip()))
        .findFirst()
        .ifPresent(
            made -> {
              workbench.select(workbench.selection().withCodes(Set.of(made.id())));
              view.reveal(made.id());
              workbench.say(words.say("split.done", chosen.codings().size(), made.name()));
            });
  }

  private List<SplitRow> rows(Code code, @Nullable Id<Coder> coder, Monitor monitor) {
    Map<Id<Coder>, String> coders = new HashMap<>();
    project.coders().all().forEach(each -> coders.put(each.id(), each.name()));
    Set<Id<Coder>> whose = coder == null ? Set.of() : Set.of(coder);
    List<Coding> codings =
        project.codings().list(new CodingQuery(Set.of(), Set.of(code.id()), whose));
    List<SplitRow> rows = new ArrayList<>(codings.size());
    SourceDocument document = null;
    try (Monitor.Part part = monitor.part(code.name(), codings.size())) {
      for (Coding coding : codings) {
        part.checkCancelled();
        // Codings come source by source, so that each text is read once.
        if (document == null || !document.source().id().equals(coding.source())) {
          document = project.sources().document(coding.source());
        }
        rows.add(
            new SplitRow(
                coding.id(),
                Excerpt.of(document.quoteOrName(coding.location()), QUOTED),
                document.origin(coding.location()).citation(),
                coders.getOrDefault(coding.coder(), ""),
                coding.comment()));
        part.advance();
      }
    }
    return rows;
  }
}
