package org.manicule.io.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Cases;

/** The variables of sources as the last columns of the table. */
final class SourceVariables {
  private final Cases cases;
  private final List<Variable> variables;

  SourceVariables(Cases cases) {
    this.cases = cases;
    this.variables =
        cases.variables().stream()
            .filter(variable -> variable.scope() == EntityType.SOURCE)
            .toList();
  }

  /** The column heads; a variable that is named like a column before it is told apart. */
  List<String> heads(List<String> columnsBefore) {
    Set<String> taken = new HashSet<>();
    columnsBefore.forEach(column -> taken.add(column.toLowerCase(Locale.ROOT)));
    List<String> heads = new ArrayList<>();
    for (Variable variable : variables) {
      String head = variable.name();
      while (!taken.add(head.toLowerCase(Locale.ROOT))) {
        head += " (variable)";
      }
      heads.add(head);
    }
    return heads;
  }

  /** The values of one source; empty where it has none. */
  List<String> cells(Id<Source> source, UnaryOperator<String> safe) {
    Map<Id<Variable>, String> values = new HashMap<>();
    for (Value value : cases.values(source)) {
      values.put(value.variable(), value.text());
    }
    return variables.stream()
        .map(variable -> cell(variable, values.getOrDefault(variable.id(), ""), safe))
        .toList();
  }

  private static String cell(Variable variable, String text, UnaryOperator<String> safe) {
    boolean negativeNumber =
        variable.valueType() == VariableType.NUMBER && text.matches("-?\\d+(\\.\\d+)?");
    return negativeNumber ? text : safe.apply(text);
  }
}
