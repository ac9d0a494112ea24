package org.manicule.store.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.model.Coding;
import org.manicule.api.model.ContentHash;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** Whether texts and originals are there and unchanged, and all places lie inside their texts. */
final class SourceCheck implements StoredDataCheck.Part {

  @Override
  public void check(ProjectData project, Monitor monitor, List<Issue> found) {
    List<Source> sources = project.sources().all();
    try (Monitor.Part part = monitor.part("Texts and originals", sources.size())) {
      for (Source source : sources) {
        part.checkCancelled();
        checkTexts(project, source, found);
        checkPlaces(project, source, found);
        checkOriginal(project, source, found);
        part.advance();
      }
    }
  }

  private static void checkTexts(ProjectData project, Source source, List<Issue> found) {
    String text = text(project, source.name(), source.textHash(), found);
    if (text != null && text.length() != source.characters()) {
      found.add(
          Issue.error(
              source.name(),
              "The text has "
                  + text.length()
                  + " characters, but should have "
                  + source.characters()
                  + "."));
    }
    for (Revision revision : project.sources().revisions(source.id())) {
      if (!revision.textHash().equals(source.textHash())) {
        text(
            project, source.name() + ", revision " + revision.number(), revision.textHash(), found);
      }
    }
  }

  private static @Nullable String text(
      ProjectData project, String where, String hash, List<Issue> found) {
    try {
      String text = project.contents().text(hash);
      if (!ContentHash.of(text).equals(hash)) {
        found.add(Issue.error(where, "The text is not the one that was stored: its hash differs."));
      }
      return text;
    } catch (UserException missing) {
      found.add(Issue.error(where, missing.whatHappened() + " " + missing.whatToDo()));
      return null;
    }
  }

  private static void checkPlaces(ProjectData project, Source source, List<Issue> found) {
    for (Unit unit : project.sources().units(source.id())) {
      checkRange(unit.range(), "a " + unit.kind(), source, found);
    }
    for (Coding coding : project.codings().inSource(source.id())) {
      coding.textRange().ifPresent(range -> checkRange(range, "a coding", source, found));
    }
  }

  private static void checkRange(TextRange range, String what, Source source, List<Issue> found) {
    if (range.end() > source.characters()) {
      found.add(
          Issue.error(
              source.name() + ", " + range.start() + " to " + range.end(),
              "There is " + what + " beyond the end of the text at " + source.characters() + "."));
    }
  }

  private static void checkOriginal(ProjectData project, Source source, List<Issue> found) {
    Source.Original original = source.original();
    if (original == null) {
      return;
    }
    MessageDigest digest = ContentHash.digest();
    try (InputStream in =
        new DigestInputStream(project.contents().original(original.sha256()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      if (!ContentHash.hex(digest.digest()).equals(original.sha256())) {
        found.add(
            Issue.error(
                source.name(),
                "The kept copy of "
                    + original.fileName()
                    + " has changed. Put back the file \""
                    + original.sha256()
                    + "\" of the folder \"originals\" from a copy."));
      }
    } catch (IOException missing) {
      found.add(
          Issue.error(
              source.name(),
              "The kept copy of "
                  + original.fileName()
                  + " cannot be read. Put back the file \""
                  + original.sha256()
                  + "\" of the folder \"originals\" from a copy."));
    }
  }
}
