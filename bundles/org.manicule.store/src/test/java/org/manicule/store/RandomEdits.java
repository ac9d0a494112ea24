package org.manicule.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.Property;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;

/**
 * Makes up edits that keep the rules of a project, the same ones for the same seed: adds, changes
 * and removes entities of every kind. Remembers what must be stored by now.
 */
final class RandomEdits {
  static final Id<Property> PROPERTY = Property.idOf("random");

  private final Random random;
  private final Map<Id<?>, Entity> stored = new LinkedHashMap<>();
  private int names;

  RandomEdits(Project project, long seed) {
    random = new Random(seed);
    stored.put(project.coder().id(), project.coder());
  }

  /** An edit of one to twenty changes, to be applied now. */
  Edit next() {
    List<Change> changes = new ArrayList<>();
    int wanted = 1 + random.nextInt(20);
    while (changes.size() < wanted) {
      Change change = random.nextInt(10) < 7 ? addition() : changeOrRemoval();
      if (change != null) {
        note(change);
        changes.add(change);
      }
    }
    return new Edit("Edit " + names++, changes);
  }

  private void note(Change change) {
    if (change.after() == null) {
      stored.remove(change.subject().id());
    } else {
      stored.put(change.subject().id(), change.after());
    }
  }

  private Change addition() {
    EntityType[] types = EntityType.values();
    Entity made = make(types[random.nextInt(types.length)]);
    return made == null || stored.containsKey(made.id()) ? null : Change.added(made);
  }

  private Change changeOrRemoval() {
    List<Entity> all = new ArrayList<>(stored.values());
    Entity before = all.get(random.nextInt(all.size()));
    if (random.nextBoolean()) {
      boolean needed = stored.values().stream().anyMatch(each -> refersTo(each, before.id()));
      boolean lastCoder = before instanceof Coder && count(Coder.class) == 1;
      return needed || lastCoder ? null : Change.removed(before);
    }
    Entity after = changed(before);
    return after == null ? null : Change.replaced(before, after);
  }

  private Entity changed(Entity before) {
    if (before instanceof Code code) {
      return code.withName(name()).withStatus(pick(CodeStatus.values()));
    }
    if (before instanceof Coding coding) {
      Code code = any(Code.class);
      return coding.withCode(code.id()).withWeight(random.nextInt(101)).withLocation(place());
    }
    if (before instanceof Source source) {
      return source.withName(name());
    }
    if (before instanceof CodeSet set) {
      return new CodeSet(set.id(), set.name(), someCodes());
    }
    if (before instanceof Property property) {
      return new Property(property.id(), property.name(), name());
    }
    if (before instanceof Memo memo) {
      return new Memo(
          memo.id(), memo.kind(), name(), EveryKind.ODD, anchor(), memo.coder(), Given.now());
    }
    return before instanceof Coder coder ? new Coder(coder.id(), name(), "#00ff00") : null;
  }

  private Entity make(EntityType type) {
    Source source = any(Source.class);
    Code code = any(Code.class);
    Case owner = any(Case.class);
    Coder coder = any(Coder.class);
    return switch (type) {
      case PROPERTY -> new Property(PROPERTY, "random", name());
      case CODER -> new Coder(Id.random(), name(), "#112233");
      case SOURCE ->
          new Source(Id.random(), name(), "0".repeat(64), 9999, 1, null, null, Given.now());
      case REVISION -> source == null ? null : revision(source);
      case UNIT -> source == null ? null : unit(source);
      case CODE ->
          Code.named(code == null || random.nextBoolean() ? null : code.id(), name(), "#445566");
      case CODE_SET -> new CodeSet(Id.random(), name(), someCodes());
      case CODING -> source == null || code == null ? null : coding(source, code, coder);
      case MEMO ->
          new Memo(
              Id.random(), pick(MemoKind.values()), name(), "", anchor(), coder.id(), Given.now());
      case LINK ->
          new Link(Id.random(), name(), Anchor.on(coder), anchor(), coder.id(), Given.now(), "");
      case CASE -> new Case(Id.random(), name(), "");
      case CASE_MEMBER ->
          source == null || owner == null
              ? null
              : new CaseMember(Id.random(), owner.id(), source.id(), place());
      case VARIABLE -> variable();
      case VALUE -> value(source, owner);
    };
  }

  private Revision revision(Source source) {
    return new Revision(Id.random(), source.id(), names++, "1".repeat(64), Given.now(), "");
  }

  private Unit unit(Source source) {
    TextRange range = new TextRange(random.nextInt(50), 50 + random.nextInt(50));
    return new Unit(
        Id.random(), source.id(), UnitKind.PARAGRAPH, range, UnitDetails.labelled(name()));
  }

  private Coding coding(Source source, Code code, Coder coder) {
    return new Coding(
        Id.random(), source.id(), place(), code.id(), coder.id(), Given.now(), null, name());
  }

  private Variable variable() {
    VariableType type = pick(VariableType.values());
    List<String> choices = type == VariableType.CHOICE ? List.of(name(), name()) : List.of();
    return new Variable(Id.random(), name(), type, scope(), "", choices);
  }

  private Value value(Source source, Case owner) {
    Variable variable = any(Variable.class);
    Entity of = variable != null && variable.scope() == EntityType.CASE ? owner : source;
    boolean taken =
        stored.values().stream()
            .anyMatch(
                each ->
                    each instanceof Value value
                        && value.variable().equals(variable.id())
                        && value.owner().id().equals(of == null ? null : of.id()));
    return variable == null || of == null || taken
        ? null
        : new Value(Id.random(), variable.id(), Anchor.on(of), name());
  }

  private Location place() {
    return random.nextInt(5) == 0
        ? new PageRectangle(1 + random.nextInt(9), random.nextDouble(), 1, 2, 3)
        : new TextRange(random.nextInt(100), 100 + random.nextInt(100));
  }

  private Anchor anchor() {
    return Anchor.on(new ArrayList<>(stored.values()).get(random.nextInt(stored.size())));
  }

  private EntityType scope() {
    return random.nextBoolean() ? EntityType.SOURCE : EntityType.CASE;
  }

  private List<Id<Code>> someCodes() {
    List<Id<Code>> codes = new ArrayList<>();
    stored
        .values()
        .forEach(
            each -> {
              if (each instanceof Code code && random.nextInt(3) == 0) {
                codes.add(code.id());
              }
            });
    return codes;
  }

  private String name() {
    return "name " + names++;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <E extends Entity> E any(Class<E> kind) {
    List<E> all = stored.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private long count(Class<? extends Entity> kind) {
    return stored.values().stream().filter(kind::isInstance).count();
  }

  private static boolean refersTo(Entity each, Id<?> id) {
    Predicate<Object> same = id::equals;
    return switch (each.type()) {
      case REVISION -> same.test(((Revision) each).source());
      case UNIT -> same.test(((Unit) each).source());
      case CODE -> same.test(((Code) each).parent());
      case CODE_SET -> ((CodeSet) each).codes().contains(id);
      case CODING -> {
        Coding coding = (Coding) each;
        yield List.of(coding.source(), coding.code(), coding.coder()).contains(id);
      }
      case MEMO -> same.test(((Memo) each).coder());
      case LINK -> same.test(((Link) each).coder());
      case CASE_MEMBER ->
          same.test(((CaseMember) each).caseId()) || same.test(((CaseMember) each).source());
      case VALUE -> same.test(((Value) each).variable()) || same.test(((Value) each).owner().id());
      default -> false;
    };
  }
}
