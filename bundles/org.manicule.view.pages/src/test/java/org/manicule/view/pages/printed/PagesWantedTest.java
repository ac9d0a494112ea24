package org.manicule.view.pages.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesWantedTest {

  private static List<Wish> wishes(PagesWanted wanted) {
    return wanted.wishes(1, page -> true, page -> true);
  }

  @Test
  void whatIsInViewComesFirstThenThePagesThatAreScrolledTo() {
    assertThat(wishes(new PagesWanted(10, 11, 300, false)))
        .containsExactly(
            Wish.picture(10, 1),
            Wish.picture(11, 1),
            Wish.text(10),
            Wish.text(11),
            Wish.picture(12, 1),
            Wish.picture(13, 1),
            Wish.picture(14, 1),
            Wish.text(12),
            Wish.picture(9, 1),
            Wish.text(9));
  }

  @Test
  void scrollingUpThePagesAboveAreNext() {
    assertThat(wishes(new PagesWanted(10, 10, 300, true)))
        .containsExactly(
            Wish.picture(10, 1),
            Wish.text(10),
            Wish.picture(9, 1),
            Wish.picture(8, 1),
            Wish.picture(7, 1),
            Wish.text(9),
            Wish.picture(11, 1),
            Wish.text(11));
  }

  @Test
  void thereIsNothingBeyondTheEnds() {
    assertThat(wishes(new PagesWanted(0, 0, 1, false)))
        .containsExactly(Wish.picture(0, 1), Wish.text(0));
    assertThat(wishes(new PagesWanted(0, 0, 1, true)))
        .containsExactly(Wish.picture(0, 1), Wish.text(0));
  }

  @Test
  void whatIsThereIsNotMadeAgain() {
    PagesWanted wanted = new PagesWanted(3, 3, 9, false);

    assertThat(wanted.wishes(2, page -> page == 5, page -> page == 2))
        .containsExactly(Wish.picture(5, 2), Wish.text(2));
  }
}
