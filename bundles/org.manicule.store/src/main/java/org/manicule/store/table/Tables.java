package org.manicule.store.table;

import java.util.EnumMap;
import java.util.Map;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Property;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;

/** The tables of all kinds of entities. They hold no state of a project. */
public final class Tables {
  /** Properties of the project. */
  public static final EntityTable<Property> PROPERTIES = new PropertyTable();

  /** Coders. */
  public static final EntityTable<Coder> CODERS = new CoderTable();

  /** Sources. */
  public static final EntityTable<Source> SOURCES = new SourceTable();

  /** States of sources' texts. */
  public static final EntityTable<Revision> REVISIONS = new RevisionTable();

  /** Units of sources. */
  public static final EntityTable<Unit> UNITS = new UnitTable();

  /** Codes. */
  public static final EntityTable<Code> CODES = new CodeTable();

  /** Code sets. */
  public static final EntityTable<CodeSet> CODE_SETS = new CodeSetTable();

  /** Codings. */
  public static final EntityTable<Coding> CODINGS = new CodingTable();

  /** Memos. */
  public static final EntityTable<Memo> MEMOS = new MemoTable();

  /** Links. */
  public static final EntityTable<Link> LINKS = new LinkTable();

  /** Cases. */
  public static final EntityTable<Case> CASES = new CaseTable();

  /** What belongs to cases. */
  public static final EntityTable<CaseMember> CASE_MEMBERS = new CaseMemberTable();

  /** Variables. */
  public static final EntityTable<Variable> VARIABLES = new VariableTable();

  /** Values of variables. */
  public static final EntityTable<Value> VALUES = new ValueTable();

  private static final Map<EntityType, EntityTable<?>> BY_TYPE = byType();

  private Tables() {}

  /** The table of a kind of entity. */
  public static EntityTable<?> of(EntityType type) {
    EntityTable<?> table = BY_TYPE.get(type);
    if (table == null) {
      throw new IllegalArgumentException("a project cannot keep entities of the kind " + type);
    }
    return table;
  }

  private static Map<EntityType, EntityTable<?>> byType() {
    Map<EntityType, EntityTable<?>> tables = new EnumMap<>(EntityType.class);
    tables.put(EntityType.PROPERTY, PROPERTIES);
    tables.put(EntityType.CODER, CODERS);
    tables.put(EntityType.SOURCE, SOURCES);
    tables.put(EntityType.REVISION, REVISIONS);
    tables.put(EntityType.UNIT, UNITS);
    tables.put(EntityType.CODE, CODES);
    tables.put(EntityType.CODE_SET, CODE_SETS);
    tables.put(EntityType.CODING, CODINGS);
    tables.put(EntityType.MEMO, MEMOS);
    tables.put(EntityType.LINK, LINKS);
    tables.put(EntityType.CASE, CASES);
    tables.put(EntityType.CASE_MEMBER, CASE_MEMBERS);
    tables.put(EntityType.VARIABLE, VARIABLES);
    tables.put(EntityType.VALUE, VALUES);
    return tables;
  }
}
