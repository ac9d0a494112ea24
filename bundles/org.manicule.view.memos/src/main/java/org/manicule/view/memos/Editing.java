package org.manicule.view.memos;

import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.MemoEdits.Content;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;

/**
 * The memo that is open for reading and writing.
 *
 * @param open whether there is one
 * @param memo its identity, or null as long as it is not kept yet
 * @param anchor what it is attached to, or null
 * @param content what it says, as it is kept
 * @param about what it is attached to, in words
 */
public record Editing(
    boolean open, @Nullable Id<Memo> memo, @Nullable Anchor anchor, Content content, String about) {
  /** No memo is open. */
  static final Editing NOTHING =
      new Editing(false, null, null, new Content(MemoKind.FREE, "", ""), "");
}
