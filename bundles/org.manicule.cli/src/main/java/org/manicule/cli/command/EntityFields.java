package org.manicule.cli.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.PictureRectangle;
import org.manicule.api.model.Property;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.cli.output.JsonRows.Row;

/**
 * Writes any entity as the fields of a JSON object, named as in the journal (see {@code
 * journal-format.md} of the store); fields that hold nothing are left out.
 */
final class EntityFields {
  private final Row row;

  private EntityFields(Row row) {
    this.row = row;
  }

  /** A kind of entity as the journal names it: {@code code-set}. */
  static String name(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static void write(Entity entity, Row row) {
    EntityFields fields = new EntityFields(row);
    fields.put("id", entity.id());
    switch (entity.type()) {
      case PROPERTY -> fields.property((Property) entity);
      case CODER -> fields.coder((Coder) entity);
      case SOURCE -> fields.source((Source) entity);
      case REVISION -> fields.revision((Revision) entity);
      case UNIT -> fields.unit((Unit) entity);
      case CODE -> fields.code((Code) entity);
      case CODE_SET -> fields.codeSet((CodeSet) entity);
      case CODING -> fields.coding((Coding) entity);
      case MEMO -> fields.memo((Memo) entity);
      case LINK -> fields.link((Link) entity);
      case CASE -> fields.studyCase((Case) entity);
      case CASE_MEMBER -> fields.caseMember((CaseMember) entity);
      case VARIABLE -> fields.variable((Variable) entity);
      case VALUE -> fields.value((Value) entity);
    }
  }

  private void property(Property property) {
    put("name", property.name());
    put("value", property.value());
  }

  private void coder(Coder coder) {
    put("name", coder.name());
    put("colour", coder.colour());
  }

  private void source(Source source) {
    put("name", source.name());
    put("textHash", source.textHash());
    row.value("characters", source.characters());
    row.value("revision", source.revision());
    Source.Original original = source.original();
    if (original != null) {
      row.object(
          "original",
          inside ->
              inside
                  .text("fileName", original.fileName())
                  .text("mediaType", original.mediaType())
                  .text("sha256", original.sha256()));
    }
    put("language", source.language());
    put("importedAt", source.importedAt());
  }

  private void revision(Revision revision) {
    put("source", revision.source());
    row.value("number", revision.number());
    put("textHash", revision.textHash());
    put("at", revision.at());
    put("reason", revision.reason());
  }

  private void unit(Unit unit) {
    UnitDetails details = unit.details();
    put("source", unit.source());
    put("kind", unit.kind().name());
    place("range", unit.range());
    row.value("level", details.level());
    put("label", details.label());
    put("speaker", details.speaker());
    put("date", details.date());
    place("time", details.time());
  }

  private void code(Code code) {
    CodeDefinition definition = code.definition();
    put("parent", code.parent());
    put("name", code.name());
    put("colour", code.colour());
    put("meaning", definition.meaning());
    put("whenToUse", definition.whenToUse());
    put("whenNotToUse", definition.whenNotToUse());
    row.objects(
        "examples",
        definition.examples(),
        (example, inside) -> {
          put("quote", example.quote());
          put("coding", example.coding());
        });
    put("status", code.status().name());
    row.value("position", code.position());
  }

  private void codeSet(CodeSet set) {
    put("name", set.name());
    row.texts("codes", set.codes().stream().map(Id::toString).toList());
  }

  private void coding(Coding coding) {
    put("source", coding.source());
    place("location", coding.location());
    put("code", coding.code());
    put("coder", coding.coder());
    put("at", coding.at());
    if (coding.weight() != null) {
      row.value("weight", coding.weight());
    }
    put("comment", coding.comment());
  }

  private void memo(Memo memo) {
    put("kind", memo.kind().name());
    put("title", memo.title());
    put("text", memo.text());
    anchor("anchor", memo.anchor());
    put("coder", memo.coder());
    put("at", memo.at());
  }

  private void link(Link link) {
    put("relation", link.relation());
    anchor("from", link.from());
    anchor("to", link.to());
    put("coder", link.coder());
    put("at", link.at());
    put("comment", link.comment());
  }

  private void studyCase(Case studyCase) {
    put("name", studyCase.name());
    put("description", studyCase.description());
  }

  private void caseMember(CaseMember member) {
    put("case", member.caseId());
    put("source", member.source());
    place("location", member.location());
  }

  private void variable(Variable variable) {
    put("name", variable.name());
    put("valueType", variable.valueType().name());
    put("scope", name(variable.scope()));
    put("description", variable.description());
  }

  private void value(Value value) {
    put("variable", value.variable());
    anchor("owner", value.owner());
    put("text", value.text());
  }

  private void anchor(String name, @Nullable Anchor anchor) {
    if (anchor != null) {
      row.object(
          name,
          inside -> {
            put("type", name(anchor.type()));
            put("id", anchor.id());
            place("location", anchor.location());
          });
    }
  }

  private void place(String name, @Nullable Location location) {
    if (location != null) {
      row.object(name, inside -> place(location));
    }
  }

  private void place(Location location) {
    if (location instanceof TextRange range) {
      row.text("kind", "text").value("start", range.start()).value("end", range.end());
    } else if (location instanceof TimeSpan span) {
      row.text("kind", "time").value("start", span.startMillis()).value("end", span.endMillis());
    } else if (location instanceof PageRectangle page) {
      row.text("kind", "page").value("page", page.page());
      box(page.x(), page.y(), page.width(), page.height());
    } else if (location instanceof PictureRectangle picture) {
      row.text("kind", "picture");
      box(picture.x(), picture.y(), picture.width(), picture.height());
    } else {
      throw new IllegalArgumentException("a place that the journal does not know: " + location);
    }
  }

  private void box(double x, double y, double width, double height) {
    row.number("x", x).number("y", y).number("width", width).number("height", height);
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      row.text(name, value);
    }
  }
}
