package org.manicule.api.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;

class ChangeStreamTest {
  private final List<Change> changes =
      IntStream.range(0, 20)
          .mapToObj(i -> Change.added(Code.named(null, "code " + i, "#000000")))
          .toList();
  private final AtomicInteger walks = new AtomicInteger();
  private final Edit edit =
      Edit.streamed(
          "Add codes",
          () -> {
            walks.incrementAndGet();
            return changes.iterator();
          });

  @Test
  void isTheListOfItsChanges() {
    assertThat(edit.changes().size()).isEqualTo(20);
    assertThat(edit.changes().stream().toList()).isEqualTo(changes);
    assertThat(edit.isEmpty()).isFalse();
    assertThat(edit.changes().equals(changes)).isTrue();
  }

  @Test
  void makingAnEditOfItWalksNowhere() {
    assertThat(new Edit("Again", edit.changes()).changes()).isSameAs(edit.changes());
    assertThat(walks).hasValue(0);
  }

  @Test
  void gettingOneAfterTheOtherIsOneWalk() {
    for (int i = 0; i < changes.size(); i++) {
      assertThat(edit.changes().get(i)).isEqualTo(changes.get(i));
    }
    assertThat(walks).hasValue(1);
    assertThat(edit.changes().get(3)).isEqualTo(changes.get(3));
    assertThatThrownBy(() -> edit.changes().get(20)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(edit.changes().get(19)).isEqualTo(changes.get(19));
  }

  @Test
  void itsInverseIsTheInverseOfItsChanges() {
    assertThat(List.copyOf(edit.inverse().changes()))
        .isEqualTo(new Edit("Add codes", changes).inverse().changes());
  }
}
