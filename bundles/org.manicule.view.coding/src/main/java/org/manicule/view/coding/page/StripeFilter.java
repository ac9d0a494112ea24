package org.manicule.view.coding.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.text.CodingIndex;

/**
 * Which codings are shown in the text and beside it.
 *
 * @param kind how they are chosen
 * @param code the code, for {@link Kind#CODE}
 * @param coder the coder, for {@link Kind#CODER}
 * @param set the code set, for {@link Kind#SET}
 */
public record StripeFilter(
    Kind kind, @Nullable Id<Code> code, @Nullable Id<Coder> coder, @Nullable Id<CodeSet> set) {
  /** Shows all. */
  public static final StripeFilter ALL = new StripeFilter(Kind.ALL, null, null, null);

  /** Shows those of the codes selected in the codebook, and of what stands below them. */
  public static final StripeFilter SELECTED = new StripeFilter(Kind.SELECTED, null, null, null);

  /** Shows those of the codes that are used most in the text. */
  public static final StripeFilter MOST_USED = new StripeFilter(Kind.MOST_USED, null, null, null);

  /** How many codes are "most used". */
  public static final int MOST = 10;

  /** The ways to choose. */
  public enum Kind {
    /** Everything. */
    ALL,
    /** The codes selected in the codebook. */
    SELECTED,
    /** The codes used most in this text. */
    MOST_USED,
    /** One code. */
    CODE,
    /** One coder. */
    CODER,
    /** The codes of a set. */
    SET
  }

  /** Shows those of one code. */
  public static StripeFilter only(Id<Code> code) {
    return new StripeFilter(Kind.CODE, code, null, null);
  }

  /** Shows those of one coder. */
  public static StripeFilter by(Id<Coder> coder) {
    return new StripeFilter(Kind.CODER, null, coder, null);
  }

  /** Shows those of the codes in a set. */
  public static StripeFilter in(Id<CodeSet> set) {
    return new StripeFilter(Kind.SET, null, null, set);
  }

  /** Whether what it speaks of still exists. */
  boolean isPossible(ProjectData project, CodeTree codes) {
    return switch (kind) {
      case CODE -> code != null && codes.find(code).isPresent();
      case CODER -> project.coders().all().stream().anyMatch(each -> each.id().equals(coder));
      case SET -> project.codebook().sets().stream().anyMatch(each -> each.id().equals(set));
      default -> true;
    };
  }

  /**
   * The codings it shows.
   *
   * @param all the codings of a text
   * @param selected the codes selected in the codebook
   */
  CodingIndex of(CodingIndex all, Set<Id<Code>> selected, CodeTree codes, ProjectData project) {
    return switch (kind) {
      case ALL -> all;
      case SELECTED -> selected.isEmpty() ? all : all.only(within(below(selected, codes)));
      case MOST_USED -> all.only(within(mostUsed(all.all())));
      case CODE -> all.only(coding -> coding.code().equals(code));
      case CODER -> all.only(coding -> coding.coder().equals(coder));
      case SET -> all.only(within(members(project.codebook().sets())));
    };
  }

  private static Predicate<Coding> within(Set<Id<Code>> codes) {
    return coding -> codes.contains(coding.code());
  }

  private static Set<Id<Code>> below(Set<Id<Code>> selected, CodeTree codes) {
    Set<Id<Code>> all = new HashSet<>();
    selected.forEach(each -> all.addAll(codes.withDescendants(each)));
    return all;
  }

  private static Set<Id<Code>> mostUsed(List<Coding> codings) {
    Map<Id<Code>, Integer> uses = new HashMap<>();
    codings.forEach(coding -> uses.merge(coding.code(), 1, Integer::sum));
    return uses.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Id<Code>, Integer> use) -> -use.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Set<Id<Code>> members(List<CodeSet> sets) {
    return sets.stream()
        .filter(each -> each.id().equals(set))
        .flatMap(each -> each.codes().stream())
        .collect(Collectors.toSet());
  }
}
