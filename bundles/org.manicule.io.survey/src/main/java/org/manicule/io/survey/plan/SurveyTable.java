package org.manicule.io.survey.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manicule.api.task.Monitor;
import org.manicule.io.survey.table.Messages;
import org.manicule.io.survey.table.Oddities;
import org.manicule.io.survey.table.TableFile;
import org.manicule.io.survey.table.TableRow;

/** A table with names above its columns, seen through once from the first row to the last. */
final class SurveyTable {
  private static final int HEAD = 20;
  private static final int GLIMPSE = 50;

  private final String fileName;
  private final SurveyChoices choices;
  private final Oddities oddities;
  private final List<TableRow> head = new ArrayList<>();
  private final List<TableRow> glimpse = new ArrayList<>();
  private final List<ColumnProfile> profiles = new ArrayList<>();
  private @Nullable Header header;
  private long rows;

  private SurveyTable(String fileName, SurveyChoices choices, Oddities oddities) {
    this.fileName = fileName;
    this.choices = choices;
    this.oddities = oddities;
  }

  static SurveyTable of(
      TableFile table, String fileName, SurveyChoices choices, Oddities oddities, Monitor monitor)
      throws IOException {
    SurveyTable survey = new SurveyTable(fileName, choices, oddities);
    // The rows that are asked for as header may lie anywhere; what stands above is no answer.
    Predicate<TableRow> visitor = row -> row.number() < choices.headerRow() || survey.take(row);
    table.read(visitor, monitor);
    survey.endHead();
    if (survey.rows == 0) {
      throw Messages.problem("no.answers", fileName);
    }
    return survey;
  }

  private boolean take(TableRow row) {
    if (header != null) {
      addAnswers(row);
    } else {
      head.add(row);
      if (head.size() == HEAD) {
        endHead();
      }
    }
    return true;
  }

  private void endHead() {
    if (header != null) {
      return;
    }
    if (head.isEmpty()) {
      throw choices.headerRow() > 0
          ? Messages.problem("no.header", fileName, choices.headerRow())
          : Messages.problem("empty", fileName);
    }
    Header found = Header.find(head, choices.headerRow(), fileName, oddities);
    header = found;
    while (profiles.size() < found.names().size()) {
      profiles.add(new ColumnProfile(choices.forms()));
    }
    head.stream().filter(row -> row.number() >= found.firstAnswers()).forEach(this::addAnswers);
  }

  private void addAnswers(TableRow row) {
    rows++;
    if (glimpse.size() < GLIMPSE) {
      glimpse.add(row);
    }
    int width = row.width();
    int named = header().names().size();
    if (width > named) {
      oddities.add("issue.row.long", String.valueOf(row.number()));
    }
    while (profiles.size() < width) {
      profiles.add(new ColumnProfile(choices.forms()));
    }
    for (int i = 0; i < width; i++) {
      profiles.get(i).add(row.cell(i));
    }
  }

  Header header() {
    return Objects.requireNonNull(header);
  }

  /** How many rows there are below the header. */
  long rows() {
    return rows;
  }

  /** The first rows. */
  List<TableRow> glimpse() {
    return glimpse;
  }

  List<ColumnProfile> profiles() {
    return profiles;
  }

  /** The names of all columns; those beyond the header are named by their letters. */
  List<String> names() {
    return named(header().names());
  }

  /** The questions of all columns. */
  List<String> questions() {
    return named(header().questions());
  }

  private List<String> named(List<String> written) {
    List<String> names = new ArrayList<>(written);
    while (names.size() < profiles.size()) {
      names.add(Messages.text("column.unnamed", Oddities.letters(names.size())));
    }
    return names;
  }
}
