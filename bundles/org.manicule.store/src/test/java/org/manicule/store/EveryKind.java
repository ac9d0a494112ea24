package org.manicule.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
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
import org.manicule.api.model.Passage;
import org.manicule.api.model.PictureRectangle;
import org.manicule.api.model.Property;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;

/**
 * Entities of every kind, in every form they can take: with and without each part that may be
 * missing, at every kind of place, with characters that are hard to keep.
 */
public final class EveryKind {
  /**
   * Quotes, a control character, an emoji, half an emoji, U+2028, right-to-left, a combining mark.
   */
  static final String ODD = "\"q\" \\ / \t\u0001 \uD83D\uDC49 \uD83D x \u2028 שלום e\u0301 '; --";

  private final List<Entity> all = new ArrayList<>();
  private final Coder coder = new Coder(Id.random(), "Ann " + ODD, "#0072b2");
  private final Source source =
      new Source(
          Id.random(),
          "Minutes " + ODD,
          "a".repeat(64),
          4000,
          2,
          new Source.Original("m 1.pdf", "application/pdf", "b".repeat(64)),
          "en-GB",
          Given.now());
  private final Code code = Code.named(null, "trust", "#e69f00");

  private EveryKind() {
    basics();
    places();
    notes();
    cases();
  }

  /** Entities that may be added in this order. */
  public static List<Entity> inOrder() {
    return Collections.unmodifiableList(new EveryKind().all);
  }

  /** The changes that add them all. */
  public static List<Change> added() {
    return inOrder().stream().map(Change::added).toList();
  }

  /** Whether every kind the model has is there; fails the day a kind is added. */
  static Set<EntityType> kinds(List<Entity> entities) {
    return entities.stream()
        .map(Entity::type)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
  }

  private void basics() {
    add(Property.of("project.description", ODD));
    add(Property.of("empty", ""));
    add(coder);
    add(source);
    add(new Source(Id.random(), "Typed", "c".repeat(64), 0, 1, null, null, Given.now()));
    add(new Revision(Id.random(), source.id(), 1, "d".repeat(64), Given.now(), ""));
    add(new Revision(Id.random(), source.id(), 2, "a".repeat(64), Given.now(), ODD));
    add(unit(UnitDetails.NONE));
    add(unit(new UnitDetails(3, ODD, "Chair", "2021-07", new TimeSpan(0, 1L << 40))));
    add(code);
    Code child =
        new Code(
            Id.random(),
            code.id(),
            "child " + ODD.replace(">", ""),
            "#ffffff",
            definition(),
            CodeStatus.RETIRED,
            -7);
    add(child);
    add(new CodeSet(Id.random(), "none", List.of()));
    add(new CodeSet(Id.random(), "both", List.of(child.id(), code.id())));
  }

  private static CodeDefinition definition() {
    return new CodeDefinition(
        ODD,
        "when",
        "when not",
        List.of(
            new CodeDefinition.Example(ODD, null),
            new CodeDefinition.Example("", Id.<Coding>random())));
  }

  private Unit unit(UnitDetails details) {
    return new Unit(
        Id.random(), source.id(), new UnitKind("own-kind2"), new TextRange(1, 30), details);
  }

  private void places() {
    for (Location location :
        List.of(
            new TextRange(0, 0),
            new TextRange(5, Integer.MAX_VALUE),
            new TimeSpan(12, 1L << 45),
            new PageRectangle(3, -1.5, 0.1, 1e-9, 1e300),
            new PictureRectangle(0, 7, 1, Integer.MAX_VALUE))) {
      add(coding(location, null, ""));
      add(coding(location, 100, ODD));
      add(
          new Memo(
              Id.random(),
              MemoKind.PASSAGE,
              "",
              ODD,
              Anchor.on(new Passage(source.id(), location)),
              coder.id(),
              Given.now()));
      add(new CaseMemberOf(location).in(this));
    }
  }

  /** Makes the case of a member on the way. */
  private record CaseMemberOf(Location location) {
    Entity in(EveryKind kinds) {
      Case owner = new Case(Id.random(), "case " + location, "");
      kinds.add(owner);
      return new CaseMember(Id.random(), owner.id(), kinds.source.id(), location);
    }
  }

  private Coding coding(Location location, Integer weight, String comment) {
    return new Coding(
        Id.random(), source.id(), location, code.id(), coder.id(), Given.now(), weight, comment);
  }

  private void notes() {
    for (MemoKind kind : MemoKind.values()) {
      add(new Memo(Id.random(), kind, "title", "", null, coder.id(), Given.now()));
    }
    add(new Memo(Id.random(), MemoKind.CODE, ODD, ODD, Anchor.on(code), coder.id(), Given.now()));
    Anchor place = Anchor.on(Passage.text(source.id(), 3, 9));
    add(new Link(Id.random(), "explains", Anchor.on(code), place, coder.id(), Given.now(), ""));
    add(new Link(Id.random(), ODD, place, Anchor.on(coder), coder.id(), Given.now(), ODD));
  }

  private void cases() {
    Case ward = new Case(Id.random(), "Ward 3", ODD);
    add(ward);
    add(new CaseMember(Id.random(), ward.id(), source.id(), null));
    for (VariableType type : VariableType.values()) {
      List<String> choices = type == VariableType.CHOICE ? List.of(ODD, "b, \\n") : List.of();
      Variable ofSources =
          new Variable(Id.random(), "v " + type, type, EntityType.SOURCE, "", choices);
      Variable ofCases =
          new Variable(Id.random(), "v " + type, type, EntityType.CASE, ODD, choices);
      add(ofSources);
      add(ofCases);
      add(new Value(Id.random(), ofSources.id(), Anchor.on(source), ODD));
      add(new Value(Id.random(), ofCases.id(), Anchor.on(ward), ""));
    }
  }

  private void add(Entity entity) {
    all.add(entity);
  }
}
