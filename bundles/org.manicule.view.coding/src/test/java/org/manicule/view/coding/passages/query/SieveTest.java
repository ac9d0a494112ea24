package org.manicule.view.coding.passages.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.passages.query.Condition.Join;
import org.manicule.view.coding.passages.query.Criterion.ByCoders;
import org.manicule.view.coding.passages.query.Criterion.Comparison;
import org.manicule.view.coding.passages.query.Criterion.HasValue;
import org.manicule.view.coding.passages.query.Criterion.InSources;
import org.manicule.view.coding.passages.query.Criterion.OfCases;
import org.manicule.view.coding.passages.query.Criterion.OfCodes;
import org.manicule.view.coding.passages.query.Criterion.Relation;

/** What is found is what somebody would find who looked at every coding with every other one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SieveTest {
  private static final int LENGTH = 400;

  @TempDir static Path folder;
  private final Random random = new Random(7);
  private TestProject study;
  private final List<Source> sources = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Coder> coders = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final List<CaseMember> members = new ArrayList<>();
  private final Variable year =
      new Variable(Id.random(), "year", VariableType.NUMBER, EntityType.SOURCE, "");
  private final Variable role =
      new Variable(Id.random(), "role", VariableType.TEXT, EntityType.CASE, "");
  private final List<Value> values = new ArrayList<>();
  private List<Coding> all;

  @BeforeAll
  void fill() {
    study = TestProject.in(folder, new H2Projects());
    for (String path : List.of("a", "a > b", "a > b > c", "d", "e")) {
      codes.add(study.code(path));
    }
    for (int i = 0; i < 5; i++) {
      sources.add(study.source("S" + i, "x".repeat(LENGTH)));
    }
    List<Change> changes = new ArrayList<>(List.of(Change.added(year), Change.added(role)));
    for (int i = 0; i < 3; i++) {
      Case made = new Case(Id.random(), "case " + i, "");
      cases.add(made);
      changes.add(Change.added(made));
      add(new CaseMember(Id.random(), made.id(), sources.get(i).id(), null), changes);
      TextRange part = new TextRange(100 * i, 100 * i + 150);
      add(new CaseMember(Id.random(), made.id(), sources.get(3).id(), part), changes);
    }
    value(new Value(Id.random(), year.id(), Anchor.source(sources.get(0).id()), "9"), changes);
    value(new Value(Id.random(), year.id(), Anchor.source(sources.get(1).id()), "10"), changes);
    value(new Value(Id.random(), year.id(), Anchor.source(sources.get(2).id()), "late"), changes);
    value(new Value(Id.random(), role.id(), Anchor.on(cases.get(0)), "Nurse"), changes);
    value(new Value(Id.random(), role.id(), Anchor.on(cases.get(1)), "head nurse"), changes);
    study.project().apply(new Edit("Cases", changes));
    for (String name : List.of("A. Reader", "B. Marsh")) {
      coders.add(study.codeAs(name));
      code(120);
    }
    all = study.project().codings().list(CodingQuery.ALL);
  }

  private void add(CaseMember member, List<Change> changes) {
    members.add(member);
    changes.add(Change.added(member));
  }

  private void value(Value value, List<Change> changes) {
    values.add(value);
    changes.add(Change.added(value));
  }

  private void code(int count) {
    Set<List<Object>> places = new HashSet<>();
    while (places.size() < count) {
      Source source = one(sources);
      int start = random.nextInt(LENGTH - 40);
      int end = start + 1 + random.nextInt(39);
      Code code = one(codes);
      if (places.add(List.of(source, start, end, code))) {
        study.coding(source, start, end, code);
      }
    }
  }

  @AfterAll
  void close() {
    study.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void findsWhatLookingAtEverythingFinds(long seed) {
    random.setSeed(seed);
    for (int i = 0; i < 25; i++) {
      Question question = question();
      Set<Id<Coding>> found =
          new Sieve(study.project(), question, Monitor.silent())
              .find().stream().map(Hit::id).collect(Collectors.toSet());

      assertThat(found).as("%s", question).isEqualTo(expected(question));
    }
  }

  @Test
  void orMakesAnAlternativeToTheConditionBeforeOnly() {
    Question question =
        new Question(
            Set.of(),
            Set.of(),
            List.of(
                new Condition(Join.AND, new InSources(Set.of(sources.get(0).id()))),
                new Condition(Join.OR, new InSources(Set.of(sources.get(1).id()))),
                new Condition(Join.NOT, new ByCoders(Set.of(coders.get(0).id())))),
            false,
            null);

    assertThat(new Sieve(study.project(), question, Monitor.silent()).find())
        .isNotEmpty()
        .allMatch(hit -> hit.coder().equals(coders.get(1).id()))
        .anyMatch(hit -> hit.source().equals(sources.get(0).id()))
        .anyMatch(hit -> hit.source().equals(sources.get(1).id()))
        .noneMatch(hit -> hit.source().equals(sources.get(2).id()));
  }

  private Question question() {
    List<Condition> conditions = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      conditions.add(new Condition(one(List.of(Join.values())), criterion()));
    }
    return new Question(
        random.nextBoolean() ? Set.of() : Set.of(one(codes).id()),
        random.nextInt(3) > 0 ? Set.of() : Set.of(one(sources).id()),
        conditions,
        random.nextBoolean(),
        random.nextInt(4) > 0 ? null : one(coders).id());
  }

  private Criterion criterion() {
    return switch (random.nextInt(6)) {
      case 0 -> new InSources(new HashSet<>(List.of(one(sources).id(), one(sources).id())));
      case 1 -> new ByCoders(Set.of(one(coders).id()));
      case 2 -> new OfCases(Set.of(one(cases).id()));
      case 3 -> new HasValue(year.id(), one(List.of(Comparison.values())), Set.of("10"));
      case 4 -> new HasValue(role.id(), one(List.of(Comparison.values())), Set.of("Nurse"));
      default -> new OfCodes(Set.of(one(codes).id()), one(List.of(Relation.values())));
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  // ---- looking at everything -------------------------------------------------------------------

  private Set<Id<Coding>> expected(Question question) {
    return all.stream()
        .filter(coding -> isAsked(coding, question))
        .map(Coding::id)
        .collect(Collectors.toSet());
  }

  private boolean isAsked(Coding coding, Question question) {
    boolean base =
        (question.codes().isEmpty() || hasCode(coding, question.codes(), question))
            && (question.sources().isEmpty() || question.sources().contains(coding.source()))
            && isSeen(coding, question);
    List<List<Condition>> parts = new ArrayList<>();
    for (Condition condition : question.conditions()) {
      if (parts.isEmpty() || condition.join() != Join.OR) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(condition);
    }
    return base && parts.stream().allMatch(part -> holds(part, coding, question));
  }

  private boolean holds(List<Condition> part, Coding coding, Question question) {
    boolean any = part.stream().anyMatch(it -> holds(it.criterion(), coding, question));
    return part.get(0).join() == Join.NOT ? !any : any;
  }

  private boolean holds(Criterion criterion, Coding coding, Question question) {
    if (criterion instanceof InSources it) {
      return it.sources().contains(coding.source());
    } else if (criterion instanceof ByCoders it) {
      return it.coders().contains(coding.coder());
    } else if (criterion instanceof OfCases it) {
      return casesOf(coding).stream().anyMatch(it.cases()::contains);
    } else if (criterion instanceof HasValue it) {
      return holds(it, valuesOf(coding, it.variable()));
    }
    return holds((OfCodes) criterion, coding, question);
  }

  private boolean holds(OfCodes asked, Coding coding, Question question) {
    if (asked.relation() == Relation.CODED) {
      return hasCode(coding, asked.codes(), question);
    }
    return all.stream()
        .filter(other -> !other.equals(coding) && other.source().equals(coding.source()))
        .filter(other -> isSeen(other, question) && hasCode(other, asked.codes(), question))
        .anyMatch(
            other ->
                asked.relation() == Relation.SAME_SOURCE
                    || range(other).start() < range(coding).end()
                        && range(coding).start() < range(other).end());
  }

  private static boolean holds(HasValue asked, Set<String> values) {
    return switch (asked.comparison()) {
      case NONE -> values.isEmpty();
      case ONE_OF -> values.stream().anyMatch(asked.values()::contains);
      case CONTAINS -> {
        String word = asked.values().iterator().next().toLowerCase();
        yield values.stream().anyMatch(value -> value.toLowerCase().contains(word));
      }
      case LESS -> values.contains(asked.values().contains("10") ? "9" : "head nurse");
      // "head nurse" stands before "Nurse" in the alphabet, and nothing is more than 10.
      case MORE -> false;
    };
  }

  private static boolean isSeen(Coding coding, Question question) {
    return question.onlyBy() == null || question.onlyBy().equals(coding.coder());
  }

  private boolean hasCode(Coding coding, Set<Id<Code>> asked, Question question) {
    Set<Id<Code>> spread = new HashSet<>(asked);
    if (question.subCodes()) {
      asked.forEach(id -> spread.addAll(study.project().codebook().tree().withDescendants(id)));
    }
    return spread.contains(coding.code());
  }

  private Set<Id<Case>> casesOf(Coding coding) {
    return members.stream()
        .filter(member -> member.source().equals(coding.source()))
        .filter(
            member ->
                member.location() == null
                    || member.location().textRange().orElseThrow().overlaps(range(coding)))
        .map(CaseMember::caseId)
        .collect(Collectors.toSet());
  }

  private Set<String> valuesOf(Coding coding, Id<Variable> variable) {
    Set<Id<Case>> mine = casesOf(coding);
    return values.stream()
        .filter(value -> value.variable().equals(variable))
        .filter(
            value ->
                value.owner().id().equals(coding.source()) || mine.contains(value.owner().id()))
        .map(Value::text)
        .collect(Collectors.toSet());
  }

  private static TextRange range(Coding coding) {
    return coding.textRange().orElseThrow();
  }
}
