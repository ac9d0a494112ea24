package org.manicule.store.edit;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.h2.api.ErrorCode;
import org.manicule.api.UserException;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Value;
import org.manicule.api.project.Change;
import org.manicule.api.project.StaleEditException;

/** Says in the researcher's words which rule of the project an edit breaks. */
final class Rules {
  /** What still holds an entity that is to go, by the constraint of the holding table. */
  private static final Map<String, String> HOLDERS =
      Map.ofEntries(
          Map.entry("revisions_source", "text revisions"),
          Map.entry("units_source", "units"),
          Map.entry("codes_parent", "sub-codes"),
          Map.entry("code_set_members_code", "a place in a code set"),
          Map.entry("codings_source", "codings"),
          Map.entry("memos_coder", "memos"),
          Map.entry("links_coder", "links"),
          Map.entry("case_members_case", "sources or passages that belong to it"),
          Map.entry("case_members_source", "a case that it belongs to"),
          Map.entry("variable_values_variable", "values"),
          Map.entry("variable_values_source", "values of variables"),
          Map.entry("variable_values_case", "values of variables"));

  /** What an entity refers to, by the same constraints. */
  private static final Map<String, String> NEEDED =
      Map.ofEntries(
          Map.entry("revisions_source", "its source"),
          Map.entry("units_source", "its source"),
          Map.entry("codes_parent", "the code above it"),
          Map.entry("code_set_members_code", "one of its codes"),
          Map.entry("codings_source", "its source"),
          Map.entry("memos_coder", "its coder"),
          Map.entry("links_coder", "its coder"),
          Map.entry("case_members_case", "its case"),
          Map.entry("case_members_source", "its source"),
          Map.entry("variable_values_variable", "its variable"),
          Map.entry("variable_values_source", "its source"),
          Map.entry("variable_values_case", "its case"));

  private final Words words;

  Rules(Words words) {
    this.words = words;
  }

  /**
   * What a refused batch means.
   *
   * @param batch the changes of the batch, in its order
   * @return what to throw; the failure itself when no rule was broken
   */
  Exception explain(SQLException failure, List<Change> batch) throws SQLException {
    SQLException cause = cause(failure);
    Change change = batch.get(failedAt(failure, batch.size()));
    return switch (cause.getErrorCode()) {
      case ErrorCode.DUPLICATE_KEY_1 -> occursTwice(change.subject(), constraint(cause), cause);
      case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 ->
          stillHeld(change.subject(), entry(HOLDERS, constraint(cause)));
      case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 ->
          missing(change.subject(), entry(NEEDED, constraint(cause)));
      default -> failure;
    };
  }

  private UserException occursTwice(Entity entity, String message, SQLException cause)
      throws SQLException {
    if (message.contains("primary_key")) {
      return new StaleEditException(
          Words.sentence(words.of(entity)) + " is in the project already.",
          "Read the project again, then repeat what you did.");
    }
    return switch (entity.type()) {
      case REVISION ->
          new RuleException(
              words.source(((Revision) entity).source())
                  + " has a revision of that number already.",
              "Read the source again, then repeat what you did.",
              cause);
      case VALUE ->
          new RuleException(
              "There is a value of " + words.variable(((Value) entity).variable()) + " already.",
              "Change that value instead of adding one.",
              cause);
      default -> nameTaken(entity, message, cause);
    };
  }

  private UserException nameTaken(Entity entity, String message, SQLException cause)
      throws SQLException {
    String where = message.contains("codes_name") ? " in the same place of the codebook" : "";
    return new RuleException(
        Words.sentence(words.of(entity)) + " has a name that is used already" + where + ".",
        "Choose another name.",
        cause);
  }

  /**
   * Says that an entity cannot go.
   *
   * @param holder what it still has
   */
  RuleException stillHeld(Entity entity, String holder) throws SQLException {
    return new RuleException(
        Words.sentence(words.of(entity)) + " cannot be removed: it still has " + holder + ".",
        "Remove or move them first, or in the same edit.");
  }

  /**
   * Says that an entity cannot be kept.
   *
   * @param needed what it refers to and is not there
   */
  RuleException missing(Entity entity, String needed) throws SQLException {
    return new RuleException(
        Words.sentence(words.of(entity)) + " cannot be kept: " + needed + " is not in the project.",
        "Bring that back first, for instance by undoing its removal.");
  }

  private static String entry(Map<String, String> texts, String message) {
    return texts.entrySet().stream()
        .filter(entry -> message.contains(entry.getKey() + ":"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("something of the project");
  }

  /** H2 tells the constraint's name only in its message, before the values concerned. */
  private static String constraint(SQLException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    int values = message.indexOf(" values (");
    return values < 0 ? message : message.substring(0, values);
  }

  private static SQLException cause(SQLException failure) {
    SQLException next = failure.getNextException();
    return failure instanceof BatchUpdateException && next != null ? next : failure;
  }

  private static int failedAt(SQLException failure, int size) {
    int[] counts =
        failure instanceof BatchUpdateException batch ? batch.getUpdateCounts() : new int[0];
    for (int i = 0; i < Math.min(counts.length, size); i++) {
      if (counts[i] == Statement.EXECUTE_FAILED) {
        return i;
      }
    }
    return 0;
  }
}
