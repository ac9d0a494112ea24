package org.manicule.store.check;

import org.manicule.api.UserException;
import org.manicule.store.schema.Migrations;

/** Whether the tables, indexes and rules of the database are those that the migrations make. */
final class SchemaCheck implements Look.Part {

  @Override
  public String words() {
    return "the form of the database";
  }

  @Override
  public void check(Look look, Findings found) {
    Migrations migrations = Migrations.released();
    try {
      look.database().read(migrations::require);
    } catch (UserException refused) {
      found.error("the database", refused.whatHappened() + " " + refused.whatToDo());
      return;
    }
    Shape wanted = Shape.wanted(migrations);
    Shape present = look.database().read(Shape::of);
    wanted
        .lacking(present)
        .forEach(each -> found.error("the database", "It lacks " + each.words() + "."));
    present
        .lacking(wanted)
        .forEach(each -> found.warning("the database", "It has " + each.words() + " in addition."));
  }
}
