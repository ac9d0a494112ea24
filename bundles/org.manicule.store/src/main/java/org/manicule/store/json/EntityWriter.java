package org.manicule.store.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Property;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import tools.jackson.core.JsonGenerator;

/** Writes any entity as a JSON object; fields that hold nothing are left out. */
final class EntityWriter {
  private final JsonGenerator json;

  EntityWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Entity entity) {
    json.writeStartObject();
    put("id", entity.id());
    switch (entity.type()) {
      case PROPERTY -> property((Property) entity);
      case CODER -> coder((Coder) entity);
      case SOURCE -> source((Source) entity);
      case REVISION -> revision((Revision) entity);
      case UNIT -> unit((Unit) entity);
      case CODE -> code((Code) entity);
      case CODE_SET -> codeSet((CodeSet) entity);
      case CODING -> coding((Coding) entity);
      case MEMO -> memo((Memo) entity);
      case LINK -> link((Link) entity);
      case CASE -> studyCase((Case) entity);
      case CASE_MEMBER -> caseMember((CaseMember) entity);
      case VARIABLE -> variable((Variable) entity);
      case VALUE -> value((Value) entity);
    }
    json.writeEndObject();
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
    put("characters", source.characters());
    put("revision", source.revision());
    Source.Original original = source.original();
    if (original != null) {
      json.writeName("original").writeStartObject();
      put("fileName", original.fileName());
      put("mediaType", original.mediaType());
      put("sha256", original.sha256());
      json.writeEndObject();
    }
    put("language", source.language());
    put("importedAt", source.importedAt());
  }

  private void revision(Revision revision) {
    put("source", revision.source());
    put("number", revision.number());
    put("textHash", revision.textHash());
    put("at", revision.at());
    put("reason", revision.reason());
  }

  private void unit(Unit unit) {
    UnitDetails details = unit.details();
    put("source", unit.source());
    put("kind", unit.kind().name());
    PlaceJson.write("range", unit.range(), json);
    put("level", details.level());
    put("label", details.label());
    put("speaker", details.speaker());
    put("date", details.date());
    PlaceJson.write("time", details.time(), json);
  }

  private void code(Code code) {
    put("parent", code.parent());
    put("name", code.name());
    put("colour", code.colour());
    put("meaning", code.definition().meaning());
    put("whenToUse", code.definition().whenToUse());
    put("whenNotToUse", code.definition().whenNotToUse());
    json.writeName("examples");
    Examples.write(code.definition().examples(), json);
    put("status", code.status().name());
    put("position", code.position());
  }

  private void codeSet(CodeSet set) {
    put("name", set.name());
    json.writeName("codes").writeStartArray();
    set.codes().forEach(code -> json.writeString(code.toString()));
    json.writeEndArray();
  }

  private void coding(Coding coding) {
    put("source", coding.source());
    PlaceJson.write("location", coding.location(), json);
    put("code", coding.code());
    put("coder", coding.coder());
    put("at", coding.at());
    if (coding.weight() != null) {
      put("weight", coding.weight());
    }
    put("comment", coding.comment());
  }

  private void memo(Memo memo) {
    put("kind", memo.kind().name());
    put("title", memo.title());
    put("text", memo.text());
    PlaceJson.write("anchor", memo.anchor(), json);
    put("coder", memo.coder());
    put("at", memo.at());
  }

  private void link(Link link) {
    put("relation", link.relation());
    PlaceJson.write("from", link.from(), json);
    PlaceJson.write("to", link.to(), json);
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
    PlaceJson.write("location", member.location(), json);
  }

  private void variable(Variable variable) {
    put("name", variable.name());
    put("valueType", variable.valueType().name());
    put("scope", PlaceJson.name(variable.scope()));
    put("description", variable.description());
    if (!variable.choices().isEmpty()) {
      json.writeName("choices").writeStartArray();
      variable.choices().forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void value(Value value) {
    put("variable", value.variable());
    PlaceJson.write("owner", value.owner(), json);
    put("text", value.text());
  }

  private void put(String name, @Nullable Id<?> id) {
    put(name, id == null ? null : id.toString());
  }

  private void put(String name, Instant instant) {
    put(name, instant.toString());
  }

  private void put(String name, int number) {
    json.writeNumberProperty(name, number);
  }

  private void put(String name, @Nullable String text) {
    if (text != null) {
      json.writeStringProperty(name, text);
    }
  }
}
