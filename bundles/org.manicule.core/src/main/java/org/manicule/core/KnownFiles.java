package org.manicule.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.Issue;
import org.manicule.api.model.Source;
import org.manicule.api.project.ProjectData;

/** The files that the sources of a project came from. */
final class KnownFiles {
  private final Map<String, String> sourceByHash = new HashMap<>();

  KnownFiles(ProjectData project) {
    for (Source source : project.sources().all()) {
      if (source.original() != null) {
        sourceByHash.putIfAbsent(source.original().sha256(), source.name());
      }
    }
  }

  /** What there is to say before the file is imported. */
  Optional<Issue> concern(Path file) {
    try {
      String name = sourceByHash.get(FileHash.of(file));
      return name == null
          ? Optional.empty()
          : Optional.of(Issue.warning(file.toString(), Messages.text("import.known", name)));
    } catch (IOException e) {
      String words = Messages.text("import.unreadable", file, FileProblem.reason(e));
      return Optional.of(Issue.error(file.toString(), words));
    }
  }
}
