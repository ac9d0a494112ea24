package org.manicule.view.memos;

import java.util.List;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Memo;

/**
 * All that the list of memos and the editor show. What a row says is asked for when it is seen.
 *
 * @param memos the memos listed, newest first
 * @param heading how many there are
 * @param note why the list is empty and what to do; empty when it is not
 * @param filter which memos are listed
 * @param coders who may be chosen in the filter
 * @param editing the open memo
 * @param canWrite whether memos can be written here
 * @param version changes when rows may read differently although the memos are the same
 */
public record MemosState(
    List<Memo> memos,
    String heading,
    String note,
    MemoFilter filter,
    List<Coder> coders,
    Editing editing,
    boolean canWrite,
    int version) {

  /** Copies the lists. */
  public MemosState {
    memos = List.copyOf(memos);
    coders = List.copyOf(coders);
  }
}
