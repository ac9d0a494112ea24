package org.manicule.ui.result;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;

/** The results of analyses, newest first. For one thread. */
public final class Results {
  private static final int MOST = 20;

  private final List<ResultTable> all = new ArrayList<>();

  /** None yet. */
  public Results() {}

  /** Keeps a result; the oldest goes when there are too many. */
  public void add(ResultTable result) {
    all.add(0, result);
    if (all.size() > MOST) {
      all.remove(MOST);
    }
  }

  /** Forgets all of them: the project they are about is closed. */
  public void clear() {
    all.clear();
  }

  /** Whether nothing was counted, seen or not. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Those that may be seen.
   *
   * @param blind who codes blind, and sees only what counts nothing but their own codings; null for
   *     who sees all
   */
  public List<ResultTable> seenBy(@Nullable Id<Coder> blind) {
    return all.stream().filter(each -> blind == null || blind.equals(each.only())).toList();
  }
}
