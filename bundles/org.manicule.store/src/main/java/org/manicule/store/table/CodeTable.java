package org.manicule.store.table;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Id;
import org.manicule.store.json.Examples;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps the codes of the codebook. */
final class CodeTable extends EntityTable<Code> {
  /** Stands above the codes at the top; no random identity is ever this one. */
  private static final UUID TOP = new UUID(0, 0);

  CodeTable() {
    super(
        Code.class,
        "codes",
        "id, parent, above, name, colour, meaning, when_to_use, when_not_to_use, examples,"
            + " status, place");
  }

  @Override
  void write(Code code, Values to) {
    Id<Code> parent = code.parent();
    CodeDefinition definition = code.definition();
    to.add(parent, parent == null ? TOP : parent.value(), code.name(), code.colour());
    to.add(definition.meaning(), definition.whenToUse(), definition.whenNotToUse());
    to.add(Examples.write(definition.examples()), code.status(), code.position());
  }

  @Override
  Code read(Id<Code> id, Row row) throws SQLException {
    @Nullable Id<Code> parent = row.optionalId();
    row.id(); // above: follows from the parent
    String name = row.text();
    String colour = row.text();
    CodeDefinition definition =
        new CodeDefinition(row.text(), row.text(), row.text(), Examples.read(row.text()));
    return new Code(
        id, parent, name, colour, definition, row.constant(CodeStatus.class), row.integer());
  }
}
