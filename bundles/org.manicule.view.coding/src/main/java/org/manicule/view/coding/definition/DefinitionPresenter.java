package org.manicule.view.coding.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.CodebookVersions;
import org.manicule.api.codebook.DefinitionHistory;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.definition.DefinitionState.Card;
import org.manicule.view.coding.definition.DefinitionState.ExampleLine;
import org.manicule.view.coding.definition.DefinitionState.Part;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;

/**
 * Shows how to apply a code, and lets it be said better: the code of the coding selected in the
 * text, else the one selected in the codebook. What is written is kept when a field is left, when
 * another code is shown, and when the view is closed.
 */
public final class DefinitionPresenter {
  private final Words words = Words.beside(DefinitionPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final DefinitionView view;
  private final Defining defining;
  private final List<Registration> registrations = new ArrayList<>();
  private Executor uiThread = Runnable::run;
  private boolean closed;
  private CodeTree tree;
  private Optional<Code> code = Optional.empty();
  private @Nullable Id<Coding> coding;

  /** Prepares a view of a project; {@link #start} begins. */
  public DefinitionPresenter(CodingDesk desk, Project project, DefinitionView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.defining = new Defining(project);
    this.tree = project.codebook().tree();
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor windowThread) {
    uiThread = windowThread;
    registrations.add(desk.opened(DefinitionPresenter.class, this));
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onCoder(coder -> show()));
    registrations.add(project.onChange(windowThread, this::refresh));
    look(workbench.selection());
    show();
  }

  /** The view is gone: keeps what was written and hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
    save();
    closed = true;
  }

  // ---- gestures --------------------------------------------------------------------------------

  /** A field was left: keeps what was written there and elsewhere, as one edit. */
  public void save() {
    Map<Part, String> written = view.unsaved();
    if (!closed && !written.isEmpty() && !project.isReadOnly()) {
      code.ifPresent(shown -> defining.write(shown.id(), written));
    }
  }

  /** Says how settled the code is. */
  public void mark(CodeStatus status) {
    code.ifPresent(shown -> defining.mark(shown.id(), status));
  }

  /** Makes the selected coding an example of its code. */
  public void addExample() {
    Optional.ofNullable(coding)
        .flatMap(project.codings()::find)
        .filter(selected -> tree.find(selected.code()).isPresent())
        .ifPresent(
            selected -> {
              save();
              SourceDocument document = project.sources().document(selected.source());
              String quote = document.quote(selected.location());
              String path = tree.path(selected.code());
              boolean added = defining.add(selected.code(), quote, selected.id());
              workbench.say(words.say(added ? "example.added" : "example.known", path));
            });
  }

  /** Asks for an example in the researcher's own words. */
  public void writeExample() {
    code.ifPresent(
        shown ->
            view.askExample()
                .map(String::strip)
                .filter(quote -> !quote.isEmpty())
                .ifPresent(quote -> defining.add(shown.id(), quote, null)));
  }

  /** Takes an example out of the definition; its coding stays. */
  public void removeExample(int index) {
    example(index)
        .ifPresent(example -> code.ifPresent(shown -> defining.remove(shown.id(), example)));
  }

  /** Shows an example where it stands, and selects its coding there. */
  public void goTo(int index) {
    example(index)
        .flatMap(this::coding)
        .ifPresent(
            found -> {
              workbench.reveal(found.passage());
              workbench.select(workbench.selection().withCoding(found.id()));
            });
  }

  /** Shows the definitions that the code had, and how many codings were made with each. */
  public void showHistory() {
    save();
    code.ifPresent(
        shown -> {
          String path = tree.path(shown.id());
          ProjectData seen = workbench.seen(project);
          workbench
              .tasks()
              .run(
                  words.say("history.reading", path),
                  monitor -> new CodebookVersions(seen).history(shown.id(), monitor))
              .result()
              .whenComplete(
                  (history, problem) -> uiThread.execute(() -> show(path, history, problem)));
        });
  }

  private void show(String path, @Nullable DefinitionHistory history, @Nullable Throwable problem) {
    if (problem != null) {
      workbench.report(problem);
    } else if (history != null) {
      view.showHistory(path, new Phases(words, project).of(history));
    }
  }

  /** Whether a code is shown. */
  public boolean hasCode() {
    return code.isPresent();
  }

  /** Whether a coding is selected that can become an example. */
  public boolean canAddExample() {
    return coding != null && !project.isReadOnly();
  }

  // ---- following the window and the project ----------------------------------------------------

  private void follow(Selection now) {
    Optional<Code> before = code;
    @Nullable Id<Coding> codingBefore = coding;
    if (!codeOf(now).map(Code::id).equals(before.map(Code::id))) {
      save();
    }
    look(now);
    if (!before.equals(code) || (codingBefore == null) != (coding == null)) {
      show();
    }
  }

  private void refresh(JournalEntry entry) {
    boolean places = entry.summary().touchesAny(Set.of(EntityType.CODING, EntityType.SOURCE));
    if (entry.summary().touches(EntityType.CODE)) {
      tree = project.codebook().tree();
      look(workbench.selection());
      show();
    } else if (places && code.filter(DefinitionPresenter::hasPlaces).isPresent()) {
      look(workbench.selection());
      show();
    }
  }

  private static boolean hasPlaces(Code shown) {
    return shown.definition().examples().stream().anyMatch(each -> each.coding() != null);
  }

  private void look(Selection now) {
    coding = now.coding();
    code = codeOf(now);
  }

  private Optional<Code> codeOf(Selection now) {
    Optional<Code> ofCoding =
        Optional.ofNullable(now.coding())
            .flatMap(project.codings()::find)
            .map(Coding::code)
            .flatMap(tree::find);
    return ofCoding.isPresent() ? ofCoding : firstInCodebook(now);
  }

  private Optional<Code> firstInCodebook(Selection now) {
    return now.codes().size() == 1
        ? tree.find(now.codes().iterator().next())
        : tree.all().stream().filter(each -> now.codes().contains(each.id())).findFirst();
  }

  private void show() {
    view.show(
        new DefinitionState(
            code.map(this::card).orElse(null), !project.isReadOnly(), canAddExample()));
  }

  private Card card(Code shown) {
    CodeDefinition definition = shown.definition();
    Id<Code> parent = shown.parent();
    return new Card(
        shown.id(),
        shown.name(),
        parent == null ? "" : tree.path(parent),
        shown.colour(),
        shown.status(),
        Defining.texts(definition),
        lines(definition.examples()));
  }

  /** Many examples are from the same source: it is read once. */
  private List<ExampleLine> lines(List<Example> examples) {
    Map<Id<Source>, SourceDocument> documents = new HashMap<>();
    List<ExampleLine> lines = new ArrayList<>();
    for (Example example : examples) {
      String place = coding(example).map(found -> place(found, documents)).orElse("");
      lines.add(new ExampleLine(example.quote(), place));
    }
    return lines;
  }

  private String place(Coding found, Map<Id<Source>, SourceDocument> documents) {
    return documents
        .computeIfAbsent(found.source(), project.sources()::document)
        .origin(found.location())
        .citation();
  }

  /** The coding that is an example; who codes blind is not told where others coded. */
  private Optional<Coding> coding(Example example) {
    return Optional.ofNullable(example.coding())
        .flatMap(project.codings()::find)
        .filter(found -> !workbench.hides(found.coder()));
  }

  private Optional<Example> example(int index) {
    return code.map(shown -> shown.definition().examples())
        .filter(examples -> index < examples.size())
        .map(examples -> examples.get(index));
  }
}
