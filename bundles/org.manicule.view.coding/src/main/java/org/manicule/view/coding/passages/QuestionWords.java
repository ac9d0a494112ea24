package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
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

/** Says in words what is asked for. */
final class QuestionWords {
  private static final int NAMED = 3;

  private final Words words = Words.beside(PassagesPresenter.class);
  private final ProjectData project;
  private final CodeTree tree;
  private final Map<Id<?>, String> names = new HashMap<>();

  QuestionWords(ProjectData project) {
    this.project = project;
    this.tree = project.codebook().tree();
    project.coders().all().forEach(coder -> names.put(coder.id(), coder.name()));
    project.cases().all().forEach(each -> names.put(each.id(), each.name()));
    project.cases().variables().forEach(each -> names.put(each.id(), each.name()));
  }

  /** The conditions, one line for each. */
  List<String> lines(List<Condition> conditions) {
    List<String> lines = new ArrayList<>();
    for (Condition condition : conditions) {
      String join =
          lines.isEmpty() && condition.join() != Join.NOT ? "FIRST" : condition.join().name();
      lines.add(words.say("join." + join, criterion(condition.criterion())));
    }
    return lines;
  }

  /** A criterion: {@code coded fears or trust}. */
  String criterion(Criterion criterion) {
    if (criterion instanceof OfCodes codes) {
      return words.say("codes." + codes.relation(), paths(codes.codes()));
    } else if (criterion instanceof InSources sources) {
      return words.say("criterion.sources", names(sources.sources()));
    } else if (criterion instanceof ByCoders coders) {
      return words.say("criterion.coders", names(coders.coders()));
    } else if (criterion instanceof OfCases cases) {
      return words.say("criterion.cases", names(cases.cases()));
    }
    return value((HasValue) criterion);
  }

  private String value(HasValue asked) {
    String variable = name(asked.variable());
    return asked.comparison() == Comparison.NONE
        ? words.say("value.NONE", variable)
        : words.say("value." + asked.comparison(), variable, either(asked.values()));
  }

  /** The paths of codes: {@code fears or trust}. */
  String paths(Collection<Id<Code>> codes) {
    return either(codes.stream().map(tree::path).toList());
  }

  private String names(Collection<? extends Id<?>> ids) {
    return either(ids.stream().map(this::name).toList());
  }

  @SuppressWarnings("unchecked") // only sources are asked for by that
  private String name(Id<?> id) {
    String known = names.get(id);
    return known != null
        ? known
        : project.sources().find((Id<Source>) id).map(Source::name).orElse(words.say("gone"));
  }

  private String either(Collection<String> of) {
    String some =
        of.stream()
            .map(name -> name.isEmpty() ? words.say("gone") : name)
            .sorted()
            .limit(NAMED)
            .collect(Collectors.joining(words.say("either")));
    int more = of.size() - NAMED;
    return more > 0 ? words.say("either.more", some, more) : some;
  }
}
