package org.manicule.view.history;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Property;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;

/** Puts an entity into words, property by property; what holds nothing is left out. */
final class EntityWords {
  private final Words words;
  private final Spoken spoken;

  EntityWords(Words words, Spoken spoken) {
    this.words = words;
    this.spoken = spoken;
  }

  /** The properties by their names, in the order in which they are told. */
  Map<String, String> of(Entity entity) {
    Fields fields = new Fields();
    switch (entity.type()) {
      case PROPERTY -> property((Property) entity, fields);
      case CODER -> coder((Coder) entity, fields);
      case SOURCE -> source((Source) entity, fields);
      case REVISION -> revision((Revision) entity, fields);
      case UNIT -> unit((Unit) entity, fields);
      case CODE -> code((Code) entity, fields);
      case CODE_SET -> codeSet((CodeSet) entity, fields);
      case CODING -> coding((Coding) entity, fields);
      case MEMO -> memo((Memo) entity, fields);
      case LINK -> link((Link) entity, fields);
      case CASE -> studyCase((Case) entity, fields);
      case CASE_MEMBER -> caseMember((CaseMember) entity, fields);
      case VARIABLE -> variable((Variable) entity, fields);
      case VALUE -> value((Value) entity, fields);
    }
    return fields.all;
  }

  private final class Fields {
    private final Map<String, String> all = new LinkedHashMap<>();

    Fields put(String key, @Nullable Object value) {
      String text = Objects.toString(value, "");
      if (!text.isBlank()) {
        all.put(words.say(key), text);
      }
      return this;
    }
  }

  private void property(Property property, Fields fields) {
    fields.put("field.name", property.name()).put("field.value", property.value());
  }

  private void coder(Coder coder, Fields fields) {
    fields.put("field.name", coder.name()).put("field.colour", coder.colour());
  }

  private void source(Source source, Fields fields) {
    Source.Original original = source.original();
    fields
        .put("field.name", source.name())
        .put("field.characters", words.say("count", source.characters()))
        .put("field.revision", words.say("count", source.revision()))
        .put("field.file", original == null ? null : original.fileName())
        .put("field.language", source.language());
  }

  private void revision(Revision revision, Fields fields) {
    fields
        .put("field.source", spoken.source(revision.source()))
        .put("field.revision", words.say("count", revision.number()))
        .put("field.reason", revision.reason());
  }

  private void unit(Unit unit, Fields fields) {
    fields
        .put("field.kind", lower(unit.kind().name()))
        .put("field.place", spoken.passage(unit.source(), unit.range()))
        .put("field.label", unit.label())
        .put("field.speaker", unit.speaker())
        .put("field.date", unit.date());
  }

  private void code(Code code, Fields fields) {
    CodeDefinition definition = code.definition();
    fields
        .put("field.name", code.name())
        .put("field.below", code.parent() == null ? null : spoken.code(code.parent()))
        .put("field.colour", code.colour())
        .put("field.meaning", definition.meaning())
        .put("field.use", definition.whenToUse())
        .put("field.not", definition.whenNotToUse())
        .put(
            "field.examples",
            definition.examples().stream()
                .map(CodeDefinition.Example::quote)
                .collect(Collectors.joining("; ")))
        .put("field.status", lower(code.status().name()))
        .put("field.position", words.say("count", code.position() + 1));
  }

  private void codeSet(CodeSet set, Fields fields) {
    fields
        .put("field.name", set.name())
        .put(
            "field.codes",
            set.codes().stream().map(spoken::code).collect(Collectors.joining(", ")));
  }

  private void coding(Coding coding, Fields fields) {
    fields
        .put("field.passage", spoken.passage(coding.source(), coding.location()))
        .put("field.code", spoken.code(coding.code()))
        .put("field.coder", spoken.coder(coding.coder()))
        .put("field.weight", coding.weight())
        .put("field.comment", coding.comment());
  }

  private void memo(Memo memo, Fields fields) {
    fields
        .put("field.title", memo.title())
        .put("field.kind", lower(memo.kind().name()))
        .put("field.about", spoken.anchor(memo.anchor()))
        .put("field.text", memo.text())
        .put("field.coder", spoken.coder(memo.coder()));
  }

  private void link(Link link, Fields fields) {
    fields
        .put("field.relation", link.relation())
        .put("field.from", spoken.anchor(link.from()))
        .put("field.to", spoken.anchor(link.to()))
        .put("field.comment", link.comment());
  }

  private void studyCase(Case studyCase, Fields fields) {
    fields.put("field.name", studyCase.name()).put("field.description", studyCase.description());
  }

  private void caseMember(CaseMember member, Fields fields) {
    fields
        .put("field.case", spoken.studyCase(member.caseId()))
        .put(
            "field.place",
            member.location() == null
                ? spoken.source(member.source())
                : spoken.passage(member.source(), member.location()));
  }

  private void variable(Variable variable, Fields fields) {
    fields
        .put("field.name", variable.name())
        .put("field.kind", lower(variable.valueType().name()))
        .put("field.of", words.say(variable.scope() == EntityType.CASE ? "of.cases" : "of.sources"))
        .put("field.description", variable.description());
  }

  private void value(Value value, Fields fields) {
    fields
        .put("field.variable", spoken.variable(value.variable()))
        .put("field.about", spoken.anchor(value.owner()))
        .put("field.value", value.text());
  }

  private static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
