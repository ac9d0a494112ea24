package org.manicule.view.coding.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.definition.DefinitionState.Section;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;

/**
 * Shows how to apply a code: the one of the coding selected in the text, else the one selected in
 * the codebook.
 */
public final class DefinitionPresenter {
  private final Words words = Words.beside(DefinitionPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final DefinitionView view;
  private final List<Registration> registrations = new ArrayList<>();
  private CodeTree tree;
  private Optional<Code> code = Optional.empty();

  /** Prepares a view of a project; {@link #start} begins. */
  public DefinitionPresenter(CodingDesk desk, Project project, DefinitionView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.tree = project.codebook().tree();
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor uiThread) {
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(project.onChange(uiThread, this::refresh));
    code = codeOf(workbench.selection());
    show();
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  /** Asks for a changed definition of the code shown. */
  public void edit() {
    code.ifPresent(
        shown ->
            view.askDefinition(tree.path(shown.id()), shown.definition())
                .ifPresent(definition -> desk.define(shown, definition)));
  }

  private void follow(Selection now) {
    Optional<Code> next = codeOf(now);
    if (!next.equals(code)) {
      code = next;
      show();
    }
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touches(EntityType.CODE)) {
      tree = project.codebook().tree();
      code = codeOf(workbench.selection());
      show();
    }
  }

  private Optional<Code> codeOf(Selection now) {
    Optional<Code> ofCoding =
        Optional.ofNullable(now.coding())
            .flatMap(coding -> project.codings().find(coding))
            .map(Coding::code)
            .flatMap(tree::find);
    return ofCoding.isPresent() ? ofCoding : firstInCodebook(now);
  }

  private Optional<Code> firstInCodebook(Selection now) {
    return tree.all().stream().filter(each -> now.codes().contains(each.id())).findFirst();
  }

  private void show() {
    view.show(
        code.map(this::state)
            .orElseGet(
                () ->
                    new DefinitionState("", null, List.of(new Section("", words.say("nothing"))))));
  }

  private DefinitionState state(Code shown) {
    CodeDefinition definition = shown.definition();
    String path = shown.parent() == null ? "" : tree.path(shown.id());
    List<Section> sections = new ArrayList<>();
    add(path, definition.meaning(), sections);
    add(words.say("use"), definition.whenToUse(), sections);
    add(words.say("not"), definition.whenNotToUse(), sections);
    add(words.say("examples"), examples(definition), sections);
    if (sections.isEmpty()) {
      sections.add(new Section(path, words.say("undefined")));
    }
    return new DefinitionState(shown.name(), shown.colour(), sections);
  }

  private String examples(CodeDefinition definition) {
    return definition.examples().stream()
        .map(example -> words.say("example", example.quote()))
        .collect(Collectors.joining("\n"));
  }

  private static void add(String title, String text, List<Section> sections) {
    if (!text.isEmpty()) {
      sections.add(new Section(title, text));
    }
  }
}
