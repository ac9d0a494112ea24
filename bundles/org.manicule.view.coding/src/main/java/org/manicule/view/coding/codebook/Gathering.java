package org.manicule.view.coding.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Id;
import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/** The gestures that gather codes in code sets, each one edit. */
public final class Gathering {
  private static final Setting<Boolean> AS_GROUPS =
      Setting.ofUser(
          Option.flag("codebook.sets", "Show code sets as groups below the codebook", true));

  private final Words words = Words.beside(Gathering.class);
  private final Workbench workbench;
  private final Project project;
  private final CodebookView view;
  private final Runnable changed;

  Gathering(Workbench workbench, Project project, CodebookView view, Runnable changed) {
    this.changed = changed;
    this.workbench = workbench;
    this.project = project;
    this.view = view;
  }

  /** Whether sets are shown as groups below the codebook. */
  boolean asGroups() {
    return workbench.settings().get(AS_GROUPS);
  }

  /** Shows sets as groups below the codebook, or no longer. */
  public void toggleGroups() {
    workbench.settings().set(AS_GROUPS, !asGroups());
    changed.run();
  }

  /** Adds codes to a set; says so when they are all in it. */
  public void add(CodeSet set, List<Code> codes) {
    if (holds(set, codes)) {
      workbench.say(words.say("set.holds", set.name()));
    } else if (!codes.isEmpty()) {
      toggle(set, codes);
    }
  }

  /** Takes a code out of a set; the code stays. */
  public void remove(CodeSet set, Code code) {
    if (holds(set, List.of(code))) {
      toggle(set, List.of(code));
    }
  }

  /** Asks for a name and makes a set of some codes, which may be none. */
  void make(List<Code> codes) {
    view.askSetName(words.say("set.new.title"), "")
        .map(String::strip)
        .ifPresent(
            name -> {
              Edit edit =
                  new CodeSetEdits(project).make(name, codes, words.say("edit.set.new", name));
              project.apply(edit);
              workbench.say(words.say("set.made", name, codes.size()));
            });
  }

  /** Puts codes into a set; when they are all in it, takes them out. */
  void toggle(CodeSet set, List<Code> codes) {
    CodeSetEdits edits = new CodeSetEdits(project);
    String named = codes.size() == 1 ? codes.get(0).name() : "";
    if (holds(set, codes)) {
      String label = words.say("edit.set.remove", codes.size(), named, set.name());
      edits.remove(set, codes, label).ifPresent(project::apply);
    } else {
      String label = words.say("edit.set.add", codes.size(), named, set.name());
      edits.add(set, codes, label).ifPresent(project::apply);
    }
  }

  /** Whether a set has all of some codes. */
  static boolean holds(CodeSet set, List<Code> codes) {
    Set<Id<Code>> members = new HashSet<>(set.codes());
    return !codes.isEmpty() && codes.stream().map(Code::id).allMatch(members::contains);
  }

  /** Asks for another name of a set and gives it. */
  public void rename(CodeSet set) {
    view.askSetName(words.say("set.rename.title"), set.name())
        .flatMap(
            name ->
                new CodeSetEdits(project)
                    .rename(set, name, words.say("edit.set.rename", set.name(), name.strip())))
        .ifPresent(project::apply);
  }

  /** Removes a set; its codes stay, and undo brings it back. */
  public void delete(CodeSet set) {
    project.apply(new CodeSetEdits(project).delete(set, words.say("edit.set.delete", set.name())));
    workbench.say(words.say("set.deleted", set.name()));
  }
}
