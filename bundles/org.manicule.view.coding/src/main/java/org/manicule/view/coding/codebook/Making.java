package org.manicule.view.coding.codebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Quoted;
import org.manicule.view.coding.desk.Words;

/** The gestures that make codes. */
final class Making {
  private static final int QUOTED = 60;

  private final Words words = Words.beside(Making.class);
  private final CodingDesk desk;
  private final Project project;
  private final CodebookView view;

  Making(CodingDesk desk, Project project, CodebookView view) {
    this.desk = desk;
    this.project = project;
    this.view = view;
  }

  /** Asks for the path of a code, proposes one below another code, and makes it. */
  void makeBelow(CodeTree tree, @Nullable Id<Code> above) {
    view.askPath(above == null ? "" : tree.path(above) + CodeTree.SEPARATOR, "")
        .ifPresent(this::add);
  }

  /** Asks for the path of a code and codes some words with it at once. */
  void makeFor(Quoted quoted) {
    view.askPath("", words.say("new.applied", Excerpt.of(quoted.quote(), QUOTED)))
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .ifPresent(path -> desk.code(path, quoted.passage()));
  }

  private void add(String path) {
    String stripped = path.strip();
    if (!stripped.isEmpty()) {
      CodeAtPath code = new CodebookEdits(project).atPath(stripped);
      if (!code.changes().isEmpty()) {
        project.apply(new Edit(words.say("edit.new", stripped), code.changes()));
      }
      Workbench workbench = desk.workbench();
      workbench.select(workbench.selection().withCodes(Set.of(code.code().id())));
      view.reveal(code.code().id());
    }
  }
}
