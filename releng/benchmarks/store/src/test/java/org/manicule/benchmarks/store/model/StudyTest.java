package org.manicule.benchmarks.store.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.ContentHash;
import org.manicule.benchmarks.store.model.MadeCodebook.MadeCode;

/** A made-up study is realistic enough, and the same everywhere. */
class StudyTest {
  private static final Tier SMALL = new Tier("small", 12, 400, 0, 40, 1_500, 3);

  private final Study study = new Study(SMALL);
  private final MadeCodings codings = study.codings();

  @Test
  void isTheSameOnEveryMachine() {
    StringBuilder all = new StringBuilder();
    IntStream.range(0, SMALL.documents())
        .forEach(i -> all.append(study.name(i)).append(study.text(i).text()));
    all.append(study.codebook().codes()).append(rows(codings));

    assertThat(ContentHash.of(all.toString()))
        .as("as it was made on Linux with Java 17")
        .isEqualTo("4a7fac19b1d063da377aa3db3ab6db0ea38a4f9d27b6fced409ab23221292d4d");
  }

  @Test
  void isTheSameInEveryRun() {
    Study again = new Study(SMALL);

    assertThat(again.text(7).text()).isEqualTo(study.text(7).text());
    assertThat(again.codebook().codes()).isEqualTo(study.codebook().codes());
    assertThat(rows(again.codings())).isEqualTo(rows(codings));
  }

  @Test
  void aTextDoesNotDependOnTheOthers() {
    Study larger = new Study(new Tier("larger", 50, 400, 0, 40, 1_500, 3));

    assertThat(larger.text(11).text()).isEqualTo(study.text(11).text());
  }

  @Test
  void hasAsManyOfEverythingAsItsTierSays() {
    assertThat(codings.size()).isEqualTo(SMALL.codings());
    assertThat(study.codebook().codes()).hasSize(SMALL.codes());
    assertThat(distinct(codings::coder)).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(distinct(codings::document)).hasSize(SMALL.documents());
    int words = IntStream.range(0, SMALL.documents()).map(i -> study.text(i).words()).sum();
    assertThat(words / SMALL.documents()).isBetween(250, 600);
  }

  @Test
  void aLongDocumentIsAsLongAsItsTierSays() {
    Study one = new Study(new Tier("long", 1, 0, 20_000, 40, 200, 1));

    assertThat(one.text(0).text()).hasSizeBetween(20_000, 20_600).endsWith("\n");
    assertThat(one.codings().size()).isEqualTo(200);
  }

  @Test
  void codingsLieInsideTheirTextsAndCutNoPair() {
    for (int row = 0; row < codings.size(); row++) {
      String text = study.text(codings.document(row)).text();
      int start = codings.start(row);
      int end = codings.end(row);
      assertThat(start).isNotNegative().isLessThan(end);
      assertThat(end).isLessThanOrEqualTo(text.length());
      assertThat(Character.isLowSurrogate(text.charAt(start))).isFalse();
      assertThat(Character.isHighSurrogate(text.charAt(end - 1))).isFalse();
      assertThat(text.substring(start, end)).isEqualTo(text.substring(start, end).strip());
    }
  }

  @Test
  void textsHavePairs() {
    assertThat(IntStream.range(0, SMALL.documents()).mapToObj(i -> study.text(i).text()))
        .anyMatch(text -> text.length() > text.codePointCount(0, text.length()));
  }

  @Test
  void textsAreAsTheStoreKeepsThem() {
    String text = study.text(3).text();

    assertThat(text).doesNotContain("\r", "\uFEFF", "\0").contains("\n\n");
  }

  @Test
  void noTwoCodingsAreTheSame() {
    Set<String> marks = new HashSet<>();
    for (int row = 0; row < codings.size(); row++) {
      marks.add(
          List.of(
                  codings.document(row),
                  codings.start(row),
                  codings.end(row),
                  codings.code(row),
                  codings.coder(row))
              .toString());
    }
    assertThat(marks).hasSize(codings.size());
  }

  @Test
  void codingsOverlapAndSomeAreWeighedOrExplained() {
    assertThat(IntStream.range(0, codings.size() - 1).filter(this::overlapsTheNext).count())
        .isGreaterThan(codings.size() / 4);
    assertThat(
            IntStream.range(0, codings.size())
                .filter(row -> codings.weight(row) != MadeCodings.NO_WEIGHT))
        .isNotEmpty()
        .allMatch(row -> codings.weight(row) >= 0 && codings.weight(row) <= 100);
    assertThat(IntStream.range(0, codings.size()).filter(codings::hasRemark)).isNotEmpty();
  }

  private boolean overlapsTheNext(int row) {
    return codings.document(row) == codings.document(row + 1)
        && codings.start(row) < codings.end(row + 1)
        && codings.start(row + 1) < codings.end(row);
  }

  @Test
  void someCodesAreUsedMuchMoreThanOthersAndThemesNot() {
    Map<Integer, Long> uses =
        IntStream.range(0, codings.size())
            .mapToObj(codings::code)
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    List<MadeCode> codes = study.codebook().codes();

    assertThat(uses.keySet()).allMatch(code -> code < codes.size() && codes.get(code).above() >= 0);
    assertThat(uses.values().stream().mapToLong(Long::longValue).max().orElseThrow())
        .isGreaterThan(3L * codings.size() / codes.size());
  }

  @Test
  void codesOfOneThemeHaveDifferentNames() {
    List<MadeCode> codes = study.codebook().codes();

    assertThat(codes.stream().map(code -> code.above() + code.name())).doesNotHaveDuplicates();
    assertThat(codes).allMatch(code -> code.colour().matches("#[0-9a-f]{6}"));
  }

  @Test
  void theTierOfAnUnknownNameIsRefusedWithTheNamesThereAre() {
    assertThat(Tier.named("xl").codings()).isEqualTo(1_000_000);
    assertThatThrownBy(() -> Tier.named("huge"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("huge")
        .hasMessageContaining("thesis, team, bigqual, long, xl");
  }

  private Set<Integer> distinct(IntUnaryOperator column) {
    return IntStream.range(0, codings.size()).map(column).boxed().collect(Collectors.toSet());
  }

  private static String rows(MadeCodings codings) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < codings.size(); row++) {
      rows.append(codings.document(row)).append(' ');
      rows.append(codings.start(row)).append(' ').append(codings.end(row)).append(' ');
      rows.append(codings.code(row)).append(' ').append(codings.coder(row)).append(' ');
      rows.append(codings.minute(row)).append(' ').append(codings.weight(row)).append(' ');
      rows.append(codings.hasRemark(row)).append('\n');
    }
    return rows.toString();
  }
}
