package org.manicule.io.survey.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.api.Issue;
import org.manicule.api.importing.TableColumn.Role;
import org.manicule.api.model.VariableType;
import org.manicule.api.task.Monitor;
import org.manicule.io.survey.table.Messages;
import org.manicule.io.survey.table.Oddities;
import org.manicule.io.survey.table.TableFile;
import org.manicule.io.survey.table.TableRow;

/**
 * How a table becomes sources: which part each column plays, and where the answers begin.
 *
 * @param columns all columns in order
 * @param firstAnswers the number of the first row with answers
 * @param rows how many rows of answers there are
 * @param glimpse the first rows of answers
 * @param issues how the table was read, and what was odd
 */
public record SurveyPlan(
    List<SurveyColumn> columns,
    long firstAnswers,
    long rows,
    List<TableRow> glimpse,
    List<Issue> issues) {
  private static final int NAMED = 12;

  /**
   * Sees a table through once and plans.
   *
   * @throws org.manicule.api.UserException when a choice names what is not there
   */
  public static SurveyPlan of(
      TableFile table, String fileName, SurveyChoices choices, Monitor monitor) throws IOException {
    Oddities oddities = new Oddities();
    SurveyTable survey = SurveyTable.of(table, fileName, choices, oddities, monitor);
    List<SurveyColumn> columns = Roles.of(survey, choices, fileName);
    List<Issue> issues = new ArrayList<>(table.issues());
    issues.addAll(oddities.issues(fileName));
    issues.addAll(aboutColumns(survey, columns, fileName));
    issues.add(Issue.note(fileName, summary(survey, columns)));
    Header header = survey.header();
    return new SurveyPlan(
        columns, header.firstAnswers(), survey.rows(), survey.glimpse(), List.copyOf(issues));
  }

  private static List<Issue> aboutColumns(
      SurveyTable survey, List<SurveyColumn> columns, String fileName) {
    List<Issue> issues = new ArrayList<>();
    if (survey.header().row() > 1) {
      String words = Messages.text("issue.header.row", survey.header().row());
      issues.add(Issue.note(fileName, words));
    }
    for (SurveyColumn column : columns) {
      ColumnProfile profile = survey.profiles().get(column.place());
      if (column.role() == Role.VARIABLE) {
        if (column.type() == VariableType.TEXT && profile.isAmbiguous()) {
          boolean date = profile.ambiguousType() == VariableType.DATE;
          String key = date ? "issue.ambiguous.date" : "issue.ambiguous.number";
          issues.add(Issue.warning(fileName, Messages.text(key, column.name())));
        }
        if (column.type() != VariableType.TEXT && profile.missing() > 0) {
          String words = Messages.text("issue.missing", profile.missing(), column.name());
          issues.add(Issue.note(fileName, words));
        }
        if (column.forms().size() == 1 && column.forms().get(0).isPercent()) {
          issues.add(Issue.note(fileName, Messages.text("issue.percent", column.name())));
        }
      }
    }
    return issues;
  }

  private static String summary(SurveyTable survey, List<SurveyColumn> columns) {
    String respondent =
        columns.stream()
            .filter(column -> column.role() == Role.RESPONDENT)
            .map(SurveyColumn::name)
            .findFirst()
            .orElse("");
    String named =
        respondent.isEmpty()
            ? Messages.text("summary.numbered")
            : Messages.text("summary.respondent", respondent);
    String texts = list(columns, Role.TEXT, false);
    String variables = list(columns, Role.VARIABLE, true);
    return Messages.text("summary", survey.rows(), columns.size(), named, texts, variables);
  }

  private static String list(List<SurveyColumn> columns, Role role, boolean withTypes) {
    List<SurveyColumn> playing = columns.stream().filter(column -> column.role() == role).toList();
    if (playing.isEmpty()) {
      return Messages.text("summary.none");
    }
    Stream<String> named =
        playing.stream()
            .limit(NAMED)
            .map(
                column ->
                    withTypes
                        ? Messages.text("summary.typed", column.name(), typeName(column.type()))
                        : Messages.text("summary.text", column.name()));
    String words = String.join(", ", named.toList());
    return playing.size() > NAMED
        ? Messages.text("summary.more", words, playing.size() - NAMED)
        : words;
  }

  private static String typeName(VariableType type) {
    return switch (type) {
      case NUMBER -> Messages.text("type.number");
      case DATE -> Messages.text("type.date");
      case YES_NO -> Messages.text("type.yes-no");
      case TEXT, CHOICE -> Messages.text("type.text");
    };
  }

  /**
   * Makes sure that there is something to code.
   *
   * @throws org.manicule.api.UserException when no column holds texts
   */
  public void requireTexts(String fileName) {
    if (texts().isEmpty()) {
      List<String> names = columns.stream().limit(30).map(SurveyColumn::name).toList();
      throw Messages.problem("no.texts", fileName, String.join("; ", names));
    }
  }

  /** The column that names the respondents. */
  public Optional<SurveyColumn> respondent() {
    return columns.stream().filter(column -> column.role() == Role.RESPONDENT).findFirst();
  }

  /** The columns of texts. */
  public List<SurveyColumn> texts() {
    return columns.stream().filter(column -> column.role() == Role.TEXT).toList();
  }

  /** The columns that are variables. */
  public List<SurveyColumn> variables() {
    return columns.stream().filter(column -> column.role() == Role.VARIABLE).toList();
  }
}
