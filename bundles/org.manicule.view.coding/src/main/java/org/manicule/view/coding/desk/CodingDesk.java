package org.manicule.view.coding.desk;

import java.util.ArrayList;
import java.util.Collection;
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

  /** Nothing was applied in this window yet: these are the codes of last time, newest first. */
  public void recall(List<Id<Code>> codes) {
    if (recent.isEmpty()) {
      codes.stream().distinct().limit(RECENT).forEach(recent::add);
    }
  }

  /** Codes a passage with a code of the codebook; does nothing when the code is gone. */
  public void code(Id<Code> code, Passage passage) {
    code(List.of(code), passage);
  }

  /** Codes a passage with codes of the codebook in one step; those that are gone are left out. */
  public void code(Collection<Id<Code>> codes, Passage passage) {
    code(codes, List.of(), passage);
  }

  /** Codes a passage with the code at a path such as {@code A > B}, making it when it is new. */
  public void code(String path, Passage passage) {
    code(List.of(), List.of(path), passage);
  }

  /** Codes a passage with codes of the codebook and with those at some paths, in one step. */
  public void code(Collection<Id<Code>> codes, List<String> paths, Passage passage) {
    CodebookEdits codebook = new CodebookEdits(project());
    CodeTree tree = project().codebook().tree();
    List<CodeAtPath> targets = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (Id<Code> code : codes) {
      tree.find(code).map(known -> new CodeAtPath(known, List.of())).ifPresent(targets::add);
    }
    targets.forEach(known -> written.add(tree.path(known.code().id())));
    targets.addAll(codebook.atPaths(paths));
    paths.forEach(path -> written.add(String.join(CodeTree.SEPARATOR, CodeTree.names(path))));
    if (!targets.isEmpty()) {
      apply(targets, written, passage);
    }
  }

  /** Codes the selected words, or says that there are none. */
  public void codeSelectedWords(Id<Code> code) {
    codeSelectedWords(List.of(code));
  }

  /** Codes the selected words with several codes in one step, or says that there are no words. */
  public void codeSelectedWords(Collection<Id<Code>> codes) {
    find(TextAtHand.class)
        .flatMap(TextAtHand::selectedWords)
        .ifPresentOrElse(
            passage -> code(codes, passage), () -> workbench.say(words.say("select.first")));
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

  private void apply(List<CodeAtPath> targets, List<String> paths, Passage passage) {
    Optional<Edit> edit =
        new CodingEdits(project(), project().coder()).code(targets, passage, label(targets, paths));
    edit.ifPresent(project()::apply);
    targets.forEach(target -> remember(target.code().id()));
    String said = String.join("”, “", paths);
    workbench.say(words.say(edit.isEmpty() ? "coded.already" : "coded", said));
  }

  private String label(List<CodeAtPath> targets, List<String> paths) {
    if (targets.size() > 1) {
      return words.say("edit.code.several", targets.size(), paths.get(0));
    }
    boolean known = targets.get(0).changes().isEmpty();
    return words.say(known ? "edit.code" : "edit.code.new", paths.get(0));
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
