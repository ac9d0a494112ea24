package org.manicule.core.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.api.revision.ReviewItem;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** A project with revisions at work. */
abstract class RevisionFixture {
  final TextRevisions revisions = new TextRevisions();

  @TempDir Path folder;
  TestProject study;
  Project project;

  @BeforeEach
  void makeStudy() {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  RevisionPlan plan(Source source, String newText) {
    return revisions.correct(project, source.id(), newText, "a typo", Monitor.silent());
  }

  /** Corrects all occurrences of some words. */
  RevisionPlan correct(Source source, String words, String newWords) {
    RevisionPlan plan = plan(source, text(source).replace(words, newWords));
    revisions.apply(project, plan, Monitor.silent());
    return plan;
  }

  String text(Source source) {
    return project.sources().text(source.id());
  }

  List<ReviewItem> reviews() {
    return revisions.reviews(project).all();
  }

  /** Everything there is about a source, to be compared with itself later. */
  List<Entity> everything(Id<Source> source) {
    List<Entity> all = new ArrayList<>();
    all.add(project.sources().find(source).orElseThrow());
    all.addAll(project.sources().revisions(source));
    all.addAll(project.sources().units(source));
    all.addAll(project.codings().inSource(source));
    all.addAll(project.memos().all());
    all.addAll(project.memos().links());
    project.cases().all().forEach(each -> all.addAll(project.cases().members(each.id())));
    project.property(Property.idOf(ReviewNotes.name(source))).ifPresent(all::add);
    new ReviewNotes(project, source).all().forEach(note -> all.add(note.property(source)));
    all.sort(Comparator.comparing((Entity entity) -> entity.type()).thenComparing(Entity::id));
    return all;
  }
}
