package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.view.coding.text.Samples.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;

class CodingIndexTest {

  @Test
  void findsExactlyTheCodingsThatTouchAStretch() {
    Random random = new Random(7);
    List<Coding> codings = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int start = random.nextInt(5000);
      codings.add(coding(start, start + 1 + random.nextInt(i % 10 == 0 ? 3000 : 40)));
    }
    CodingIndex index = CodingIndex.of(codings);

    for (int i = 0; i < 500; i++) {
      int start = random.nextInt(6000);
      TextRange stretch = new TextRange(start, start + 1 + random.nextInt(200));
      List<Coding> expected =
          codings.stream()
              .filter(each -> each.textRange().orElseThrow().overlaps(stretch))
              .toList();
      assertThat(index.touching(stretch)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void listsTheLongerOfTwoThatStartTogetherFirst() {
    Coding inner = coding(10, 20);
    Coding outer = coding(10, 90);

    assertThat(CodingIndex.of(List.of(inner, outer)).all()).containsExactly(outer, inner);
  }

  @Test
  void aCaretRightBehindACodingStillStandsInIt() {
    Coding first = coding(0, 10);
    Coding second = coding(20, 30);
    CodingIndex index = CodingIndex.of(List.of(first, second));

    assertThat(index.at(10)).containsExactly(first);
    assertThat(index.at(20)).containsExactly(second);
    assertThat(index.at(15)).isEmpty();
  }

  @Test
  void betweenTwoCodingsTheCaretStandsInTheOneThatBegins() {
    Coding left = coding(0, 10);
    Coding right = coding(10, 20);

    assertThat(CodingIndex.of(List.of(left, right)).at(10)).containsExactly(right);
  }

  @Test
  void stepsThroughCodingsThatStartTogetherOneByOne() {
    Coding outer = coding(10, 90);
    Coding inner = coding(10, 20);
    Coding later = coding(50, 60);
    CodingIndex index = CodingIndex.of(List.of(later, inner, outer));

    assertThat(index.next(Optional.empty(), 0)).contains(outer);
    assertThat(index.next(Optional.of(outer), 0)).contains(inner);
    assertThat(index.next(Optional.of(inner), 0)).contains(later);
    assertThat(index.next(Optional.of(later), 0)).isEmpty();
    assertThat(index.previous(Optional.of(later), 0)).contains(inner);
    assertThat(index.previous(Optional.empty(), 40)).contains(inner);
    assertThat(index.previous(Optional.of(outer), 0)).isEmpty();
  }

  @Test
  void aChangedIndexHasWhatCameAndLacksWhatWent() {
    Coding stays = coding(0, 5);
    Coding goes = coding(5, 9);
    Coding comes = coding(2, 7);

    CodingIndex changed =
        CodingIndex.of(List.of(stays, goes)).changed(Set.of(goes.id()), List.of(comes));

    assertThat(changed.all()).containsExactly(stays, comes);
  }

  @Test
  void aCodingThatIsKnownAlreadyIsNotThereTwice() {
    Coding coding = coding(0, 5);
    Coding moved = coding.withLocation(new TextRange(2, 9));

    CodingIndex changed = CodingIndex.of(List.of(coding)).changed(Set.of(), List.of(moved));

    assertThat(changed.all()).containsExactly(moved);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverComesAndGoesItIsAsIfMadeAnew(long seed) {
    Random random = new Random(seed);
    List<Coding> codings = new ArrayList<>();
    CodingIndex index = CodingIndex.EMPTY;
    for (int turn = 0; turn < 200; turn++) {
      Set<Id<Coding>> gone = new HashSet<>();
      List<Coding> come = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        int start = random.nextInt(300);
        come.add(coding(start, start + random.nextInt(40)));
      }
      for (int i = random.nextInt(3); i > 0 && !codings.isEmpty(); i--) {
        Coding one = codings.remove(random.nextInt(codings.size()));
        gone.add(one.id());
        if (random.nextBoolean()) {
          come.add(one.withComment("turn " + turn));
        }
      }
      CodingIndex before = index;

      index = before.changed(gone, come);

      codings.addAll(come);
      assertThat(index.all()).isEqualTo(CodingIndex.of(codings).all());
      assertThat(index.touching(new TextRange(100, 140)))
          .isEqualTo(CodingIndex.of(codings).touching(new TextRange(100, 140)));
      assertThat(followed(before, index)).containsExactlyInAnyOrderElementsOf(codings);
    }
  }

  /** The codings of one index, with what the other says is different. */
  private static List<Coding> followed(CodingIndex before, CodingIndex now) {
    List<Coding> followed = new ArrayList<>(before.all());
    now.differences(before, gone -> assertThat(followed.remove(gone)).isTrue(), followed::add);
    return followed;
  }
}
