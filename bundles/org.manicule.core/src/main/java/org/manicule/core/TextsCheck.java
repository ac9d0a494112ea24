package org.manicule.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.model.ContentHash;
import org.manicule.api.model.Source;
import org.manicule.api.project.Contents;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/** Checks that every source still has the text and the original file it was imported with. */
@Component(service = ProjectCheck.class)
public final class TextsCheck implements ProjectCheck {

  @Override
  public String name() {
    return Messages.text("check.texts");
  }

  @Override
  public List<Issue> check(ProjectData project, Monitor monitor) {
    List<Issue> issues = new ArrayList<>();
    List<Source> sources = project.sources().all();
    try (Monitor.Part part = monitor.part(name(), sources.size())) {
      for (Source source : sources) {
        part.checkCancelled();
        checkText(source, project.contents(), issues);
        checkOriginal(source, project.contents(), issues);
        part.advance();
      }
    }
    return issues;
  }

  private static void checkText(Source source, Contents contents, List<Issue> issues) {
    String text;
    try {
      text = contents.text(source.textHash());
    } catch (UserException missing) {
      issues.add(Issue.error(source.name(), Messages.text("check.texts.missing")));
      return;
    }
    if (!ContentHash.of(text).equals(source.textHash())) {
      issues.add(Issue.error(source.name(), Messages.text("check.texts.changed")));
    }
    if (text.length() != source.characters()) {
      String words = Messages.text("check.texts.length", text.length(), source.characters());
      issues.add(Issue.error(source.name(), words));
    }
  }

  private static void checkOriginal(Source source, Contents contents, List<Issue> issues) {
    Source.Original original = source.original();
    if (original == null) {
      return;
    }
    try (InputStream bytes = contents.original(original.sha256())) {
      if (!FileHash.of(bytes).equals(original.sha256())) {
        String words = Messages.text("check.texts.otherOriginal", original.fileName());
        issues.add(Issue.error(source.name(), words));
      }
    } catch (IOException missing) {
      String words = Messages.text("check.texts.noOriginal", original.fileName());
      issues.add(Issue.warning(source.name(), words));
    }
  }
}
