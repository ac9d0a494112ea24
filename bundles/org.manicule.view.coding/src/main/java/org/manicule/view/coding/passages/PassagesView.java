package org.manicule.view.coding.passages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.manicule.view.coding.passages.query.Condition;
import org.manicule.view.coding.passages.query.Hit;

/** The list of passages as its presenter sees it. */
public interface PassagesView {

  /** Shows a state; selection and scroll stay where they are. */
  void show(PassagesState state);

  /** Sources were read: rows that are awaited can be asked for again. */
  void fillAwaited();

  /** Whether the list has the keyboard. */
  boolean hasFocus();

  /** The passages selected in the list, each once. */
  List<Hit> selected();

  /** Asks for a condition; empty when the researcher changes their mind. */
  Optional<Condition> askCondition(ConditionForm form, Optional<Condition> before);

  /**
   * Asks with which code some passages are to be coded: the path of one that is there or is to be
   * made; empty when the researcher changes their mind.
   */
  Optional<String> askCode(int passages);

  /** Puts words where they can be pasted from. */
  void copy(String words);

  /** Asks for a file to write to; empty when the researcher changes their mind. */
  Optional<Path> askFile(String name);
}
