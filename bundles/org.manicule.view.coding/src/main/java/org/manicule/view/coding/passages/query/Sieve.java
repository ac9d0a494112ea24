package org.manicule.view.coding.passages.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Variable;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.view.coding.passages.query.Condition.Join;
import org.manicule.view.coding.passages.query.Criterion.ByCoders;
import org.manicule.view.coding.passages.query.Criterion.HasValue;
import org.manicule.view.coding.passages.query.Criterion.InSources;
import org.manicule.view.coding.passages.query.Criterion.OfCases;
import org.manicule.view.coding.passages.query.Criterion.OfCodes;
import org.manicule.view.coding.passages.query.Criterion.Relation;

/** A question made ready to be put to one coding after the other. */
public final class Sieve {
  private final Hits hits = new Hits();
  private final ProjectData project;
  private final CodeTree tree;
  private final Question question;
  private final Monitor monitor;
  private final Belonging belonging;
  private final CodingQuery bounds;
  private final List<Part> parts = new ArrayList<>();
  private boolean looksAround;

  /** Reads what the conditions need to know. */
  public Sieve(ProjectData project, Question question, Monitor monitor) {
    this.project = project;
    this.question = question;
    this.monitor = monitor;
    this.tree = project.codebook().tree();
    this.belonging = new Belonging(project.cases());
    this.bounds = new CodingQuery(question.sources(), spread(question.codes()), coders());
    for (Condition condition : question.conditions()) {
      if (condition.join() != Join.OR || parts.isEmpty()) {
        parts.add(new Part(condition.join() == Join.NOT, new ArrayList<>()));
      }
      parts.get(parts.size() - 1).either().add(test(condition.criterion()));
    }
  }

  /** What must hold or must not: one of some tests. */
  private record Part(boolean not, List<Predicate<Found>> either) {
    boolean holds(Found found) {
      return either.stream().anyMatch(test -> test.test(found)) != not;
    }
  }

  private record Found(Coding coding, Hit hit) {}

  /** Puts the question to all codings; what is found is in no particular order. */
  public List<Hit> find() {
    List<Hit> found = new ArrayList<>();
    long total = project.codings().count();
    long[] looked = {0};
    project
        .codings()
        .forEach(
            bounds,
            coding -> {
              monitor.checkCancelled();
              monitor.progress(++looked[0], total);
              if (lets(coding)) {
                found.add(hits.of(coding));
              }
            });
    return found;
  }

  /** Whether what is found depends on other codings, so that one coding may change many answers. */
  public boolean looksAround() {
    return looksAround;
  }

  /** Which cases and values passages have. */
  public Belonging belonging() {
    return belonging;
  }

  /** What is kept of a coding. */
  public Hit hit(Coding coding) {
    return hits.of(coding);
  }

  /** Whether a coding is asked for. */
  public boolean lets(Coding coding) {
    if (!bounds.includes(coding)) {
      return false;
    }
    if (parts.isEmpty()) {
      return true;
    }
    Found found = new Found(coding, hits.of(coding));
    return parts.stream().allMatch(part -> part.holds(found));
  }

  private Predicate<Found> test(Criterion criterion) {
    if (criterion instanceof OfCodes ofCodes) {
      return ofCodes(ofCodes);
    } else if (criterion instanceof InSources inSources) {
      return found -> inSources.sources().contains(found.hit().source());
    } else if (criterion instanceof ByCoders byCoders) {
      return found -> byCoders.coders().contains(found.hit().coder());
    } else if (criterion instanceof OfCases ofCases) {
      return found -> belonging.cases(found.hit()).stream().anyMatch(ofCases.cases()::contains);
    } else {
      return hasValue((HasValue) criterion);
    }
  }

  private Predicate<Found> ofCodes(OfCodes criterion) {
    Set<Id<Code>> codes = spread(criterion.codes());
    if (criterion.relation() == Relation.CODED) {
      return found -> codes.contains(found.hit().code());
    }
    looksAround = true;
    CodedPlaces places = places(codes);
    return criterion.relation() == Relation.OVERLAPS
        ? found -> places.anotherOverlaps(found.coding())
        : found -> places.anotherInSource(found.coding());
  }

  private CodedPlaces places(Set<Id<Code>> codes) {
    // No codes would ask for all codings.
    return codes.isEmpty()
        ? new CodedPlaces()
        : CodedPlaces.read(project, new CodingQuery(question.sources(), codes, coders()), monitor);
  }

  private Predicate<Found> hasValue(HasValue criterion) {
    return found -> {
      List<String> values = belonging.values(criterion.variable(), found.hit());
      return switch (criterion.comparison()) {
        case ONE_OF -> values.stream().anyMatch(criterion.values()::contains);
        case CONTAINS -> values.stream().anyMatch(value -> contains(value, criterion.values()));
        case LESS -> values.stream().anyMatch(value -> order(value, criterion) < 0);
        case MORE -> values.stream().anyMatch(value -> order(value, criterion) > 0);
        case NONE -> values.isEmpty();
      };
    };
  }

  private static boolean contains(String value, Set<String> words) {
    String text = value.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  private int order(String value, HasValue criterion) {
    Variable variable = belonging.variable(criterion.variable());
    String bound = criterion.values().stream().findFirst().orElse("");
    OptionalInt order =
        variable == null
            ? OptionalInt.empty()
            : ValueOrder.compare(variable.valueType(), value, bound);
    return order.orElse(0);
  }

  private Set<Id<Coder>> coders() {
    return question.onlyBy() == null ? Set.of() : Set.of(question.onlyBy());
  }

  private Set<Id<Code>> spread(Set<Id<Code>> codes) {
    Set<Id<Code>> all = new HashSet<>(codes);
    if (question.subCodes()) {
      codes.forEach(code -> all.addAll(tree.withDescendants(code)));
    }
    return all;
  }
}
