package org.manicule.view.memos;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;

/**
 * Which memos are listed.
 *
 * @param scope where they must be attached
 * @param kind what kind they must be, or null for any
 * @param coder who must have written them, or null for anybody
 * @param words words that title or text must have, all of them, in either case
 */
public record MemoFilter(
    Scope scope, @Nullable MemoKind kind, @Nullable Id<Coder> coder, String words) {
  /** All memos. */
  public static final MemoFilter ALL = new MemoFilter(Scope.ALL, null, null, "");

  /** Where memos must be attached. */
  public enum Scope {
    /** Anywhere. */
    ALL,
    /** To what is selected. */
    SELECTION,
    /** To the open source or anything in it. */
    SOURCE
  }

  /** The same somewhere else. */
  public MemoFilter in(Scope newScope) {
    return new MemoFilter(newScope, kind, coder, words);
  }

  /** The same of another kind. */
  public MemoFilter of(@Nullable MemoKind newKind) {
    return new MemoFilter(scope, newKind, coder, words);
  }

  /** The same by somebody else. */
  public MemoFilter by(@Nullable Id<Coder> newCoder) {
    return new MemoFilter(scope, kind, newCoder, words);
  }

  /** The same with other words. */
  public MemoFilter with(String newWords) {
    return new MemoFilter(scope, kind, coder, newWords);
  }

  /** Whether a memo is listed. */
  boolean lets(Memo memo, Here here) {
    boolean place =
        switch (scope) {
          case ALL -> true;
          case SELECTION -> here.atSelection(memo.anchor());
          case SOURCE -> here.inSource(memo.anchor());
        };
    return place
        && (kind == null || kind == memo.kind())
        && (coder == null || coder.equals(memo.coder()))
        && hasWords(memo);
  }

  private boolean hasWords(Memo memo) {
    String all = (memo.title() + "\n" + memo.text()).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(all::contains);
  }
}
