package org.manicule.view.coding.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Applying;
import org.manicule.view.coding.desk.Words;

/** Renames, marks and removes sources, and says what was done. */
final class SourceChanging {
  private final Words words = Words.beside(SourcesPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Applying applying;

  SourceChanging(Workbench workbench, Project project, Executor uiThread) {
    this.workbench = workbench;
    this.project = project;
    this.applying = new Applying(workbench, project, uiThread);
  }

  void rename(Source source, String name) {
    String label = words.say("edit.rename", source.name());
    new SourceEdits(project).rename(source.id(), name, label).ifPresent(project::apply);
  }

  void mark(List<Id<Source>> sources, boolean done) {
    String label = words.say(done ? "edit.done" : "edit.undone", sources.size(), name(sources));
    applying.apply(
        label,
        sources.size(),
        () -> new SourceEdits(project).mark(sources, done, label),
        () -> workbench.say(label));
  }

  void delete(List<Id<Source>> sources) {
    Map<Id<Source>, Integer> counts = project.codings().countsPerSource();
    long codings = sources.stream().mapToLong(each -> counts.getOrDefault(each, 0)).sum();
    String label = words.say("edit.delete", sources.size(), name(sources));
    // Who codes blind is not told how much the others coded, only that it goes, too.
    String said =
        workbench.hidesOtherCoders()
            ? words.say("deleted.hidden", sources.size(), name(sources))
            : words.say("deleted", sources.size(), name(sources), codings);
    applying.apply(
        label,
        codings + sources.size(),
        () -> Optional.of(new SourceEdits(project).delete(sources, label)),
        () -> workbench.say(said));
  }

  private String name(List<Id<Source>> sources) {
    return sources.size() == 1
        ? project.sources().find(sources.get(0)).map(Source::name).orElse("")
        : "";
  }
}
