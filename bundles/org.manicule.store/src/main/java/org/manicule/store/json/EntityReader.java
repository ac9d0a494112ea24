package org.manicule.store.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
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

/** Reads what {@link EntityWriter} wrote. */
final class EntityReader {
  private EntityReader() {}

  static Entity read(EntityType type, Fields from) {
    return switch (type) {
      case PROPERTY -> new Property(from.id("id"), from.text("name"), from.text("value"));
      case CODER -> new Coder(from.id("id"), from.text("name"), from.text("colour"));
      case SOURCE -> source(from);
      case REVISION -> revision(from);
      case UNIT -> unit(from);
      case CODE -> code(from);
      case CODE_SET -> codeSet(from);
      case CODING -> coding(from);
      case MEMO -> memo(from);
      case LINK -> link(from);
      case CASE -> new Case(from.id("id"), from.text("name"), from.text("description"));
      case CASE_MEMBER -> caseMember(from);
      case VARIABLE -> variable(from);
      case VALUE -> value(from);
    };
  }

  private static Source source(Fields from) {
    return new Source(
        from.id("id"),
        from.text("name"),
        from.text("textHash"),
        from.integer("characters"),
        from.integer("revision"),
        original(from.optionalObject("original")),
        from.optionalText("language"),
        from.instant("importedAt"));
  }

  private static Source.@Nullable Original original(@Nullable Fields from) {
    return from == null
        ? null
        : new Source.Original(from.text("fileName"), from.text("mediaType"), from.text("sha256"));
  }

  private static Revision revision(Fields from) {
    return new Revision(
        from.id("id"),
        from.id("source"),
        from.integer("number"),
        from.text("textHash"),
        from.instant("at"),
        from.text("reason"));
  }

  private static Unit unit(Fields from) {
    Fields time = from.optionalObject("time");
    UnitDetails details =
        new UnitDetails(
            from.integer("level"),
            from.text("label"),
            from.optionalText("speaker"),
            from.optionalText("date"),
            time == null ? null : (TimeSpan) PlaceJson.read(time));
    return new Unit(
        from.id("id"),
        from.id("source"),
        new UnitKind(from.text("kind")),
        (TextRange) PlaceJson.read(from.object("range")),
        details);
  }

  private static Code code(Fields from) {
    CodeDefinition definition =
        new CodeDefinition(
            from.text("meaning"),
            from.text("whenToUse"),
            from.text("whenNotToUse"),
            Examples.read(from.list("examples")));
    return new Code(
        from.id("id"),
        from.optionalId("parent"),
        from.text("name"),
        from.text("colour"),
        definition,
        from.constant("status", CodeStatus.class),
        from.integer("position"));
  }

  private static CodeSet codeSet(Fields from) {
    List<Id<Code>> codes =
        from.list("codes").stream().map(each -> Id.<Code>of((String) each)).toList();
    return new CodeSet(from.id("id"), from.text("name"), codes);
  }

  private static Coding coding(Fields from) {
    return new Coding(
        from.id("id"),
        from.id("source"),
        PlaceJson.read(from.object("location")),
        from.id("code"),
        from.id("coder"),
        from.instant("at"),
        from.optionalInteger("weight"),
        from.text("comment"));
  }

  private static Memo memo(Fields from) {
    return new Memo(
        from.id("id"),
        from.constant("kind", MemoKind.class),
        from.text("title"),
        from.text("text"),
        PlaceJson.readOptionalAnchor(from.optionalObject("anchor")),
        from.id("coder"),
        from.instant("at"));
  }

  private static Link link(Fields from) {
    return new Link(
        from.id("id"),
        from.text("relation"),
        PlaceJson.readAnchor(from.object("from")),
        PlaceJson.readAnchor(from.object("to")),
        from.id("coder"),
        from.instant("at"),
        from.text("comment"));
  }

  private static CaseMember caseMember(Fields from) {
    return new CaseMember(
        from.id("id"),
        from.id("case"),
        from.id("source"),
        PlaceJson.readOptional(from.optionalObject("location")));
  }

  private static Variable variable(Fields from) {
    return new Variable(
        from.id("id"),
        from.text("name"),
        from.constant("valueType", VariableType.class),
        PlaceJson.type(from.text("scope")),
        from.text("description"),
        from.optionalList("choices").stream().map(String.class::cast).toList());
  }

  private static Value value(Fields from) {
    return new Value(
        from.id("id"),
        from.id("variable"),
        PlaceJson.readAnchor(from.object("owner")),
        from.text("text"));
  }
}
