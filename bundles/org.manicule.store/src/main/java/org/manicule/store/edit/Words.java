package org.manicule.store.edit;

import java.sql.SQLException;
import java.util.Optional;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Property;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.store.sql.Session;
import org.manicule.store.table.Tables;

/** Names entities in messages: {@code the coding of "trust" in "minutes.pdf"}. */
final class Words {
  private final Session session;

  Words(Session session) {
    this.session = session;
  }

  String of(Entity entity) throws SQLException {
    return switch (entity.type()) {
      case PROPERTY -> "the property " + quoted(((Property) entity).name());
      case CODER -> "the coder " + quoted(((Coder) entity).name());
      case SOURCE -> "the source " + quoted(((Source) entity).name());
      case REVISION -> "a text revision of " + source(((Revision) entity).source());
      case UNIT -> "a " + ((Unit) entity).kind() + " of " + source(((Unit) entity).source());
      case CODE -> "the code " + quoted(((Code) entity).name());
      case CODE_SET -> "the code set " + quoted(((CodeSet) entity).name());
      case CODING -> coding((Coding) entity);
      case MEMO -> "the memo " + quoted(((Memo) entity).title());
      case LINK -> "a link";
      case CASE -> "the case " + quoted(((Case) entity).name());
      case CASE_MEMBER -> "what belongs to " + owner(((CaseMember) entity).caseId());
      case VARIABLE -> "the variable " + quoted(((Variable) entity).name());
      case VALUE -> "a value of " + variable(((Value) entity).variable());
    };
  }

  private String coding(Coding coding) throws SQLException {
    Optional<Code> code = Tables.CODES.find(session, coding.code());
    return "the coding of "
        + code.map(found -> quoted(found.name())).orElse("a code that is gone")
        + " in "
        + source(coding.source());
  }

  String source(Id<Source> id) throws SQLException {
    return Tables.SOURCES.find(session, id).map(source -> quoted(source.name())).orElse("a source");
  }

  String variable(Id<Variable> id) throws SQLException {
    return Tables.VARIABLES
        .find(session, id)
        .map(variable -> "the variable " + quoted(variable.name()))
        .orElse("a variable");
  }

  private String owner(Id<Case> id) throws SQLException {
    return Tables.CASES.find(session, id).map(found -> quoted(found.name())).orElse("a case");
  }

  static String quoted(String name) {
    return "\"" + name + "\"";
  }

  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
