package org.manicule.ui.bench;

import org.manicule.api.UserException;
import org.manicule.api.project.ProjectFolderInfo;
import org.manicule.ui.words.Words;

/** Stops the opening of a project until the researcher has said where to work on it. */
final class SynchronisedFolder extends UserException {
  private static final Words WORDS = Words.beside(SynchronisedFolder.class);
  private static final long serialVersionUID = 1L;
  private final transient ProjectFolderInfo info;

  SynchronisedFolder(ProjectFolderInfo info) {
    super(
        WORDS.get("synchronised.what", info.name(), String.valueOf(info.synchronisedBy())),
        WORDS.get("synchronised.todo"));
    this.info = info;
  }

  ProjectFolderInfo info() {
    return info;
  }
}
