package org.manicule.io.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.model.TextRange;
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

  private final boolean makesCases;

  /**
   * Sources by a plan.
   *
   * @param makesCases whether respondents become cases even if each has a source
   */
  SurveyDrafts(SurveyPlan plan, String fileName, boolean makesCases) {
    this.plan = plan;
    this.fileName = fileName;
    this.makesCases = makesCases;
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
            Map<String, DraftValue> values = values(row);
            add(
                name,
                answers,
                makesCases ? respondent(row) : values,
                makesCases ? List.of(DraftCase.ofSource(name, values)) : List.of());
          }
        });
    return draft();
  }

  /** One source for each question, in which each answer has its respondent as speaker and case. */
  Draft byQuestion(TableFile table, Monitor monitor) throws IOException {
    Map<SurveyColumn, AllAnswers> byColumn = new LinkedHashMap<>();
    plan.texts().forEach(column -> byColumn.put(column, new AllAnswers()));
    forEachRow(
        table,
        monitor,
        row -> {
          String respondent = respondents.name(row);
          Map<String, DraftValue> values = values(row);
          byColumn.forEach(
              (column, answers) -> {
                Cell cell = row.cell(column.place());
                if (hasWords(cell)) {
                  answers.add(respondent, SurveyColumn.shown(cell), values);
                }
              });
        });
    byColumn.forEach(
        (column, answers) -> {
          if (!answers.text.isEmpty()) {
            add(sourceName(column), answers.text, question(column), answers.cases);
          }
        });
    return draft();
  }

  /** The answers of all respondents to one question. */
  private static final class AllAnswers {
    private final AnswerText text = new AnswerText();
    private final List<DraftCase> cases = new ArrayList<>();

    void add(String respondent, String answer, Map<String, DraftValue> values) {
      TextRange range = text.answer(answer, respondent);
      cases.add(new DraftCase(respondent, values, List.of(range)));
    }
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

  private void add(
      String name, AnswerText answers, Map<String, DraftValue> values, List<DraftCase> cases) {
    sources.add(
        new DraftSource(
            name, answers.text(), answers.units(), values, List.of(), null, List.of(), cases));
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
    Map<String, DraftValue> values = new LinkedHashMap<>(respondent(row));
    for (SurveyColumn column : plan.variables()) {
      Optional<DraftValue> value = column.value(row.cell(column.place()));
      value.ifPresent(it -> put(column, it, row, values));
    }
    return values;
  }

  private Map<String, DraftValue> respondent(TableRow row) {
    Map<String, DraftValue> values = new LinkedHashMap<>();
    plan.respondent()
        .ifPresent(
            column -> {
              Cell cell = row.cell(column.place());
              if (hasWords(cell)) {
                values.put(column.name(), DraftValue.text(SurveyColumn.shown(cell)));
              }
            });
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
