package org.manicule.io.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.model.VariableType;
import org.manicule.api.task.Monitor;
import org.manicule.io.survey.plan.SurveyColumn;
import org.manicule.io.survey.plan.SurveyPlan;
import org.manicule.io.survey.table.Cell;
import org.manicule.io.survey.table.Messages;
import org.manicule.io.survey.table.Oddities;
import org.manicule.io.survey.table.TableFile;
import org.manicule.io.survey.table.TableRow;

/** Makes sources of the rows of a table. */
final class SurveyDrafts {
  private static final int LONGEST_NAME = 120;

  private final SurveyPlan plan;
  private final String fileName;
  private final Oddities oddities = new Oddities();
  private final Respondents respondents;
  private final List<DraftSource> sources = new ArrayList<>();

  SurveyDrafts(SurveyPlan plan, String fileName) {
    this.plan = plan;
    this.fileName = fileName;
    this.respondents = new Respondents(plan, oddities);
  }

  /** One source for each respondent, with a heading for each question if there are several. */
  Draft byRespondent(TableFile table, Monitor monitor) throws IOException {
    List<SurveyColumn> texts = plan.texts();
    forEachRow(
        table,
        monitor,
        row -> {
          AnswerText answers = new AnswerText();
          for (SurveyColumn column : texts) {
            Cell cell = row.cell(column.place());
            if (hasWords(cell)) {
              if (texts.size() > 1) {
                answers.question(column.question());
              }
              answers.answer(SurveyColumn.shown(cell));
            }
          }
          String name = respondents.name(row);
          if (answers.isEmpty()) {
            oddities.add("issue.no.answer", String.valueOf(row.number()));
          } else {
            add(name, answers, values(row));
          }
        });
    return draft();
  }

  /** One source for each question, in which each answer has its respondent as speaker. */
  Draft byQuestion(TableFile table, Monitor monitor) throws IOException {
    List<SurveyColumn> texts = plan.texts();
    Map<SurveyColumn, AnswerText> byColumn = new LinkedHashMap<>();
    texts.forEach(column -> byColumn.put(column, new AnswerText()));
    forEachRow(
        table,
        monitor,
        row -> {
          String respondent = respondents.name(row);
          byColumn.forEach(
              (column, answers) -> {
                Cell cell = row.cell(column.place());
                if (hasWords(cell)) {
                  answers.answer(SurveyColumn.shown(cell), respondent);
                }
              });
        });
    byColumn.forEach(
        (column, answers) -> {
          if (!answers.isEmpty()) {
            add(sourceName(column), answers, question(column));
          }
        });
    if (!plan.variables().isEmpty()) {
      oddities.add("issue.variables.left", String.valueOf(plan.variables().size()));
    }
    return draft();
  }

  private interface RowStep {
    void take(TableRow row);
  }

  private void forEachRow(TableFile table, Monitor monitor, RowStep step) throws IOException {
    long[] done = new long[1];
    table.read(
        row -> {
          if (row.number() >= plan.firstAnswers()) {
            step.take(row);
            if (++done[0] % 500 == 0) {
              monitor.progress(done[0], plan.rows());
            }
          }
          return true;
        },
        monitor);
  }

  private static boolean hasWords(Cell cell) {
    return !cell.isEmpty() && cell.kind() != Cell.Kind.ERROR;
  }

  private void add(String name, AnswerText answers, Map<String, DraftValue> values) {
    sources.add(
        new DraftSource(name, answers.text(), answers.units(), values, List.of(), null));
  }

  private String sourceName(SurveyColumn column) {
    String name = column.name();
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, 100)).strip() + "…";
  }

  private static Map<String, DraftValue> question(SurveyColumn column) {
    return Map.of(Messages.text("variable.question"), DraftValue.text(column.question()));
  }

  private Map<String, DraftValue> values(TableRow row) {
    Map<String, DraftValue> values = new LinkedHashMap<>();
    plan.respondent()
        .ifPresent(
            column -> {
              Cell cell = row.cell(column.place());
              if (hasWords(cell)) {
                values.put(column.name(), DraftValue.text(SurveyColumn.shown(cell)));
              }
            });
    for (SurveyColumn column : plan.variables()) {
      Optional<DraftValue> value = column.value(row.cell(column.place()));
      value.ifPresent(it -> put(column, it, row, values));
    }
    return values;
  }

  /** A cell that is none of the type it should be goes to a variable of texts beside. */
  private void put(
      SurveyColumn column, DraftValue value, TableRow row, Map<String, DraftValue> values) {
    if (value.type() == column.type()) {
      values.put(column.name(), value);
      return;
    }
    String key = column.type() == VariableType.DATE ? "issue.no.date" : "issue.no.value";
    String shown = value.text().length() > 40 ? value.text().substring(0, 40) + "…" : value.text();
    oddities.add(key, Oddities.cell(column.place(), row.number()) + " “" + shown + "”");
    values.put(Messages.text("variable.text", column.name()), value);
  }

  private Draft draft() {
    if (sources.isEmpty()) {
      throw Messages.problem("no.words", fileName);
    }
    List<Issue> issues = new ArrayList<>(plan.issues());
    issues.addAll(oddities.issues(fileName));
    return new Draft(sources, issues);
  }
}
