package org.manicule.view.memos;

import org.manicule.api.edit.MemoEdits.Content;

/** The memos as their presenter sees them. */
public interface MemosView {

  /** Shows a state; selection and scroll stay where they are. */
  void show(MemosState state);

  /** What stands in the fields of the open memo now, kept or not. */
  Content written();

  /** Puts words into the text at the caret. */
  void insert(String words);

  /** Gives the text of the open memo the keyboard. */
  void write();

  /** Whether the list of memos has the keyboard. */
  boolean listHasFocus();
}
