package org.manicule.view.coding.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;

/**
 * What the coding views of one window share: the one way to code a passage, the codes used last,
 * and which presenters are open. Used on the window's thread only.
 */
public final class CodingDesk {
  private static final int RECENT = 9;

  private final Words words = Words.beside(CodingDesk.class);
  private final Workbench workbench;
  private final Map<Class<?>, Object> open = new HashMap<>();
  private final List<Id<Code>> recent = new ArrayList<>();

  /** The desk of a window. */
  public CodingDesk(Workbench workbench) {
    this.workbench = workbench;
  }

  /** The window. */
  public Workbench workbench() {
    return workbench;
  }

  /**
   * Makes a presenter known to the commands and the other views.
   *
   * @return closing it forgets the presenter
   */
  public <P> Registration opened(Class<P> role, P presenter) {
    open.put(role, presenter);
    return () -> open.remove(role, presenter);
  }

  /** The open presenter in a role, when there is one. */
  public <P> Optional<P> find(Class<P> role) {
    return Optional.ofNullable(role.cast(open.get(role)));
  }

  /** The codes applied last, newest first. */
  public List<Id<Code>> recent() {
    return List.copyOf(recent);
  }

  /** Codes a passage with a code of the codebook; does nothing when the code is gone. */
  public void code(Id<Code> code, Passage passage) {
    Project project = project();
    CodeTree tree = project.codebook().tree();
    tree.find(code)
        .ifPresent(
            known -> apply(new CodeAtPath(known, List.of()), tree.path(code), passage, project));
  }

  /** Codes a passage with the code at a path such as {@code A > B}, making it when it is new. */
  public void code(String path, Passage passage) {
    Project project = project();
    CodeAtPath target = new CodebookEdits(project).atPath(path);
    String written = String.join(CodeTree.SEPARATOR, CodeTree.names(path));
    apply(target, written, passage, project);
  }

  /** Codes the selected words, or says that there are none. */
  public void codeSelectedWords(Id<Code> code) {
    find(TextAtHand.class)
        .flatMap(TextAtHand::selectedWords)
        .ifPresentOrElse(
            passage -> code(code, passage), () -> workbench.say(words.say("select.first")));
  }

  /** Codes the selected words once more with the code applied last. */
  public void repeat() {
    if (recent.isEmpty()) {
      workbench.say(words.say("repeat.nothing"));
    } else {
      codeSelectedWords(recent.get(0));
    }
  }

  /** The favourites of whoever codes now. */
  public Favourites favourites() {
    return new Favourites(this, project());
  }

  /** Whether there is a project that may be changed. */
  public boolean canChange() {
    return workbench.project().filter(project -> !project.isReadOnly()).isPresent();
  }

  private void apply(CodeAtPath target, String path, Passage passage, Project project) {
    String label = words.say(target.changes().isEmpty() ? "edit.code" : "edit.code.new", path);
    Optional<Edit> edit =
        new CodingEdits(project, project.coder()).code(target, List.of(passage), "", label);
    edit.ifPresent(project::apply);
    remember(target.code().id());
    workbench.say(words.say(edit.isPresent() ? "coded" : "coded.already", path));
  }

  private void remember(Id<Code> code) {
    recent.remove(code);
    recent.add(0, code);
    if (recent.size() > RECENT) {
      recent.remove(RECENT);
    }
  }

  private Project project() {
    return workbench
        .project()
        .orElseThrow(() -> new IllegalStateException("coding needs an open project"));
  }
}
