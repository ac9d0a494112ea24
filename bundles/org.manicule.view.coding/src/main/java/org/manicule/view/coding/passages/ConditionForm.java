package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.query.Condition;
import org.manicule.view.coding.passages.query.Condition.Join;
import org.manicule.view.coding.passages.query.Criterion;
import org.manicule.view.coding.passages.query.Criterion.ByCoders;
import org.manicule.view.coding.passages.query.Criterion.Comparison;
import org.manicule.view.coding.passages.query.Criterion.HasValue;
import org.manicule.view.coding.passages.query.Criterion.InSources;
import org.manicule.view.coding.passages.query.Criterion.OfCases;
import org.manicule.view.coding.passages.query.Criterion.OfCodes;
import org.manicule.view.coding.passages.query.Criterion.Relation;
import org.manicule.view.coding.passages.query.ValueOrder;

/** What can be asked in a condition: the choices of its dialog, and what an answer amounts to. */
public final class ConditionForm {
  private final Words words = Words.beside(PassagesPresenter.class);
  private final ProjectData project;
  private final boolean first;

  /**
   * The form for a project as it is now.
   *
   * @param first whether there is no condition yet to which this one is joined
   */
  ConditionForm(ProjectData project, boolean first) {
    this.project = project;
    this.first = first;
  }

  /** What a condition is about. */
  public enum About {
    /** The passage's own code. */
    CODED,
    /** The code of another passage that overlaps it. */
    OVERLAPS,
    /** The code of another passage in the same source. */
    SAME_SOURCE,
    /** The source. */
    SOURCE,
    /** The coder. */
    CODER,
    /** The case. */
    CASE,
    /** The value of a variable. */
    VALUE
  }

  /**
   * A line of the list of what a condition can be about.
   *
   * @param about what
   * @param variable the variable, when it is about a value
   * @param words how it reads
   */
  public record Matter(About about, @Nullable Variable variable, String words) {}

  /**
   * Something to choose.
   *
   * @param id what it is, or null when it is a value
   * @param words how it reads
   */
  public record Choice(@Nullable Id<?> id, String words) {}

  /**
   * What the researcher filled in.
   *
   * @param join how the condition is joined to those before
   * @param matter what it is about
   * @param comparison how a value is compared
   * @param chosen what was chosen
   * @param typed what was typed, for comparisons that need it
   */
  public record Answer(
      Join join, Matter matter, Comparison comparison, Set<Choice> chosen, String typed) {}

  /** The words that can join the condition to those before. */
  public List<Join> joins() {
    return first ? List.of(Join.AND, Join.NOT) : List.of(Join.values());
  }

  /** How a joining word reads. */
  public String words(Join join) {
    return words.say((first ? "form.first." : "form.join.") + join);
  }

  /** How a comparison reads. */
  public String words(Comparison comparison) {
    return words.say("form.compare." + comparison);
  }

  /** All that a condition can be about. */
  public List<Matter> matters() {
    List<Matter> matters = new ArrayList<>();
    for (About about : About.values()) {
      if (about != About.VALUE && (about != About.CASE || !project.cases().all().isEmpty())) {
        matters.add(new Matter(about, null, words.say("form.about." + about)));
      }
    }
    for (Variable variable : project.cases().variables()) {
      String key =
          variable.scope() == EntityType.SOURCE ? "form.variable.source" : "form.variable.case";
      matters.add(new Matter(About.VALUE, variable, words.say(key, variable.name())));
    }
    return matters;
  }

  /** Whether a condition is chosen from a list, and not typed or complete as it is. */
  public static boolean isChosen(Matter matter, Comparison comparison) {
    return matter.about() != About.VALUE || comparison == Comparison.ONE_OF;
  }

  /** What can be chosen for a matter. */
  public List<Choice> choices(Matter matter) {
    return switch (matter.about()) {
      case SOURCE ->
          project.sources().all().stream().map(it -> new Choice(it.id(), it.name())).toList();
      case CODER ->
          project.coders().all().stream().map(it -> new Choice(it.id(), it.name())).toList();
      case CASE ->
          project.cases().all().stream().map(it -> new Choice(it.id(), it.name())).toList();
      case VALUE -> values(matter.variable());
      default -> codes();
    };
  }

  private List<Choice> codes() {
    CodeTree tree = project.codebook().tree();
    return tree.all().stream().map(it -> new Choice(it.id(), tree.path(it.id()))).toList();
  }

  private List<Choice> values(@Nullable Variable variable) {
    return variable == null
        ? List.of()
        : project.cases().valuesOf(variable.id()).stream()
            .map(Value::text)
            .distinct()
            .sorted(ValueOrder.of(variable.valueType()))
            .map(text -> new Choice(null, text))
            .toList();
  }

  /** The choices that have all the words typed in them, in any order and case. */
  public static List<Choice> fitting(List<Choice> choices, String typed) {
    List<String> parts = Arrays.asList(lower(typed).strip().split("\\s+"));
    return choices.stream()
        .filter(choice -> parts.stream().allMatch(lower(choice.words())::contains))
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The condition that an answer amounts to; empty as long as something is missing. */
  public Optional<Condition> condition(Answer answer) {
    boolean chosen = isChosen(answer.matter(), answer.comparison());
    boolean complete =
        chosen
            ? !answer.chosen().isEmpty()
            : answer.comparison() == Comparison.NONE || !answer.typed().isBlank();
    return complete
        ? Optional.of(new Condition(answer.join(), criterion(answer)))
        : Optional.empty();
  }

  private static Criterion criterion(Answer answer) {
    return switch (answer.matter().about()) {
      case CODED -> new OfCodes(ids(answer.chosen()), Relation.CODED);
      case OVERLAPS -> new OfCodes(ids(answer.chosen()), Relation.OVERLAPS);
      case SAME_SOURCE -> new OfCodes(ids(answer.chosen()), Relation.SAME_SOURCE);
      case SOURCE -> new InSources(ids(answer.chosen()));
      case CODER -> new ByCoders(ids(answer.chosen()));
      case CASE -> new OfCases(ids(answer.chosen()));
      case VALUE -> hasValue(answer);
    };
  }

  private static Criterion hasValue(Answer answer) {
    Variable variable = answer.matter().variable();
    if (variable == null) {
      throw new IllegalArgumentException("a condition about a value needs a variable");
    }
    Set<String> values =
        switch (answer.comparison()) {
          case ONE_OF -> answer.chosen().stream().map(Choice::words).collect(Collectors.toSet());
          case NONE -> Set.of();
          default -> Set.of(answer.typed().strip());
        };
    return new HasValue(variable.id(), answer.comparison(), values);
  }

  @SuppressWarnings("unchecked") // the list of choices holds one kind only
  private static <E extends Entity> Set<Id<E>> ids(Collection<Choice> chosen) {
    return chosen.stream()
        .filter(choice -> choice.id() != null)
        .map(choice -> (Id<E>) choice.id())
        .collect(Collectors.toSet());
  }

  /** The answer that would give a condition; empty when what it is about is gone. */
  public Optional<Answer> answer(Condition condition) {
    Criterion criterion = condition.criterion();
    return matters().stream()
        .filter(matter -> isAbout(criterion, matter))
        .findFirst()
        .map(matter -> answer(condition.join(), criterion, matter));
  }

  private static boolean isAbout(Criterion criterion, Matter matter) {
    if (criterion instanceof OfCodes codes) {
      return matter.about().name().equals(codes.relation().name());
    } else if (criterion instanceof HasValue value) {
      return matter.variable() != null && matter.variable().id().equals(value.variable());
    }
    About about =
        criterion instanceof InSources
            ? About.SOURCE
            : criterion instanceof ByCoders ? About.CODER : About.CASE;
    return matter.about() == about;
  }

  private Answer answer(Join join, Criterion criterion, Matter matter) {
    Comparison comparison =
        criterion instanceof HasValue value ? value.comparison() : Comparison.ONE_OF;
    Set<?> keys = keys(criterion);
    Set<Choice> chosen =
        choices(matter).stream()
            .filter(choice -> keys.contains(choice.id() == null ? choice.words() : choice.id()))
            .collect(Collectors.toSet());
    String typed = isChosen(matter, comparison) ? "" : String.join(", ", strings(keys));
    return new Answer(join, matter, comparison, chosen, typed);
  }

  private static List<String> strings(Set<?> keys) {
    return keys.stream().map(Object::toString).toList();
  }

  private static Set<?> keys(Criterion criterion) {
    if (criterion instanceof OfCodes codes) {
      return codes.codes();
    } else if (criterion instanceof InSources sources) {
      return sources.sources();
    } else if (criterion instanceof ByCoders coders) {
      return coders.coders();
    } else if (criterion instanceof OfCases cases) {
      return cases.cases();
    }
    return ((HasValue) criterion).values();
  }
}
