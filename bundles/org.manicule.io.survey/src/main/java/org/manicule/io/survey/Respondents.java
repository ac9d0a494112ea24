package org.manicule.io.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.io.survey.plan.SurveyColumn;
import org.manicule.io.survey.plan.SurveyPlan;
import org.manicule.io.survey.table.Messages;
import org.manicule.io.survey.table.Oddities;
import org.manicule.io.survey.table.TableRow;

/** Names the respondents: each row gets a name that no other row has. */
final class Respondents {
  private final Optional<SurveyColumn> column;
  private final Oddities oddities;
  private final Map<String, Long> firstRows = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Respondents(SurveyPlan plan, Oddities oddities) {
    this.column = plan.respondent();
    this.oddities = oddities;
  }

  String name(TableRow row) {
    String written = column.map(it -> oneLine(SurveyColumn.shown(row.cell(it.place())))).orElse("");
    if (column.isPresent() && written.isEmpty()) {
      oddities.add("issue.respondent.empty", String.valueOf(row.number()));
    }
    if (written.isEmpty()) {
      return unused(Messages.text("respondent.row", row.number()), row);
    }
    // A bare number says little in a list of sources.
    String name = written.matches("\\d+") ? Messages.text("respondent.number", written) : written;
    Long first = firstRows.putIfAbsent(name, row.number());
    if (first != null) {
      oddities.add(
          "issue.respondent.twice", "“" + name + "” (" + first + ", " + row.number() + ")");
    }
    return unused(name, row);
  }

  private String unused(String name, TableRow row) {
    if (taken.add(name)) {
      return name;
    }
    String other = Messages.text("respondent.again", name, row.number());
    taken.add(other);
    return other;
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\s\u0000\uFEFF]+", " ").strip();
    return line.length() <= 120 ? line : line.substring(0, line.offsetByCodePoints(0, 100)) + "…";
  }
}
