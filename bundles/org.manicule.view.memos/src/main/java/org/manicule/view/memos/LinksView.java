package org.manicule.view.memos;

import java.util.List;
import java.util.Optional;
import org.manicule.api.edit.LinkEdits.Content;

/** The links as their presenter sees them. */
public interface LinksView {

  /** Shows a state; selection and scroll stay where they are. */
  void show(LinksState state);

  /** Brings the links to the front. */
  void open();

  /**
   * Asks how two places are related.
   *
   * @param ends the two places in words
   * @param relations words that were used before or are usual
   * @param before what the link says so far
   * @return empty when the researcher changes their mind
   */
  Optional<Content> ask(String ends, List<String> relations, Content before);
}
