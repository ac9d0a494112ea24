package org.manicule.view.pages.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which pages are to be made, from what can be seen of a stack of pages.
 *
 * @param first the first page in view, from 0
 * @param last the last page in view
 * @param pages how many pages there are
 * @param backwards whether it was scrolled up last, so that pages above are wanted next
 */
public record PagesWanted(int first, int last, int pages, boolean backwards) {
  /** How many pages are drawn before scrolling comes to them. */
  private static final int AHEAD = 3;

  /**
   * Pictures of the pages in view first, then their letters, then the pages that scrolling on comes
   * to, and the one behind.
   *
   * @param scale the size of the pictures
   */
  public List<Wish> wishes(double scale, IntPredicate lacksPicture, IntPredicate lacksText) {
    List<Wish> wishes = new ArrayList<>();
    List<Integer> inView = new ArrayList<>();
    for (int page = first; page <= last; page++) {
      inView.add(page);
    }
    List<Integer> next = new ArrayList<>();
    for (int away = 1; away <= AHEAD; away++) {
      next.add(backwards ? first - away : last + away);
    }
    int behind = backwards ? last + 1 : first - 1;
    pictures(inView, scale, lacksPicture, wishes);
    texts(inView, lacksText, wishes);
    pictures(next, scale, lacksPicture, wishes);
    texts(next.subList(0, 1), lacksText, wishes);
    pictures(List.of(behind), scale, lacksPicture, wishes);
    texts(List.of(behind), lacksText, wishes);
    return wishes;
  }

  private void pictures(
      List<Integer> wanted, double scale, IntPredicate lacking, List<Wish> wishes) {
    wanted.stream()
        .filter(page -> isPage(page) && lacking.test(page))
        .forEach(page -> wishes.add(Wish.picture(page, scale)));
  }

  private void texts(List<Integer> wanted, IntPredicate lacking, List<Wish> wishes) {
    wanted.stream()
        .filter(page -> isPage(page) && lacking.test(page))
        .forEach(page -> wishes.add(Wish.text(page)));
  }

  private boolean isPage(int page) {
    return page >= 0 && page < pages;
  }
}
