package org.manicule.benchmarks.store.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How large a made-up study is.
 *
 * @param name its name
 * @param documents how many documents it has
 * @param words how many words each has on average; 0 when the characters say it
 * @param characters how many characters each has at least; 0 when the words say it
 * @param codes how many codes the codebook has
 * @param codings how many codings there are
 * @param coders how many people code
 */
public record Tier(
    String name, int documents, int words, int characters, int codes, int codings, int coders) {

  /** All of them, in the order in which they are measured. */
  public static final List<Tier> ALL =
      List.of(
          new Tier("thesis", 60, 5_000, 0, 100, 3_000, 1),
          new Tier("team", 200, 5_000, 0, 200, 20_000, 3),
          new Tier("bigqual", 2_000, 5_000, 0, 300, 200_000, 3),
          new Tier("long", 1, 0, 2_000_000, 100, 10_000, 1),
          new Tier("xl", 20_000, 1_000, 0, 1_000, 1_000_000, 3));

  /**
   * The tier of a name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Tier named(String name) {
    return ALL.stream()
        .filter(tier -> tier.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no tier \""
                        + name
                        + "\"; there are "
                        + ALL.stream().map(Tier::name).collect(Collectors.joining(", "))));
  }
}
