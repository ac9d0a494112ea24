package org.manicule.ui.importing;

import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.importing.FileDraft;

/**
 * A file as it was read, with what speaks against adding it.
 *
 * @param draft what it holds, or why it could not be read
 * @param concerns such as that the project holds it already; mostly none
 */
public record ReadFile(FileDraft draft, List<Issue> concerns) {

  /** Copies the list. */
  public ReadFile {
    concerns = List.copyOf(concerns);
  }
}
