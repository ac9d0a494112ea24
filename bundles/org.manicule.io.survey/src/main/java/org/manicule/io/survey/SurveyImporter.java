package org.manicule.io.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.manicule.api.Format;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.TableColumn;
import org.manicule.api.importing.TableImporter;
import org.manicule.api.importing.TableLook;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.io.survey.plan.SurveyChoices;
import org.manicule.io.survey.plan.SurveyColumn;
import org.manicule.io.survey.plan.SurveyPlan;
import org.manicule.io.survey.table.Messages;
import org.manicule.io.survey.table.TableFile;
import org.manicule.io.survey.table.TableRow;
import org.manicule.io.survey.table.TableSettings;
import org.manicule.io.survey.table.Tables;
import org.osgi.service.component.annotations.Component;

/**
 * Reads tables of answers: CSV and spreadsheets. A table is seen through twice, first to find out
 * what its columns are and then to make sources; rows are never all held at once. Without state, so
 * that any number of threads may read at once.
 */
@Component(service = org.manicule.api.importing.SourceImporter.class)
public final class SurveyImporter implements TableImporter {
  static final Option<String> ENCODING = text("encoding", TableSettings.AUTO);
  static final Option<String> DELIMITER = text("delimiter", TableSettings.AUTO);
  static final Option<String> QUOTE = choice("quote", "auto", "double", "single", "none");
  static final Option<String> SHEET = text("sheet", TableSettings.AUTO);
  static final Option<Integer> HEADER_ROW =
      Option.number("header-row", Messages.text("option.header-row"), 0);
  static final Option<String> DATES = choice("dates", "auto", "day-first", "month-first");
  static final Option<String> DECIMALS = choice("decimals", "auto", "point", "comma");

  /** Made by the framework. */
  public SurveyImporter() {}

  private static Option<String> text(String name, String otherwise) {
    return Option.text(name, Messages.text("option." + name), otherwise);
  }

  private static Option<String> choice(String name, String... choices) {
    return Option.choice(name, Messages.text("option." + name), List.of(choices));
  }

  @Override
  public List<Format> formats() {
    return List.of(
        format("csv", List.of("csv"), "text/csv"),
        format("tsv", List.of("tsv", "tab"), "text/tab-separated-values"),
        format(
            "xlsx",
            List.of("xlsx", "xlsm"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        format("ods", List.of("ods"), "application/vnd.oasis.opendocument.spreadsheet"));
  }

  private static Format format(String id, List<String> extensions, String mediaType) {
    return new Format(
        id,
        Messages.text("format." + id),
        new LinkedHashSet<>(extensions),
        new LinkedHashSet<>(List.of(mediaType)));
  }

  @Override
  public List<Option<?>> options() {
    return List.of(
        RESPONDENT,
        TEXTS,
        VARIABLES,
        LAYOUT,
        CASES,
        SHEET,
        HEADER_ROW,
        DATES,
        DECIMALS,
        ENCODING,
        DELIMITER,
        QUOTE);
  }

  /** Whether the name is that of a table; nothing but its name tells that a text is one. */
  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !Files.isDirectory(file)
        && formats().stream()
            .flatMap(format -> format.extensions().stream())
            .anyMatch(ending -> name.endsWith("." + ending));
  }

  @Override
  public TableLook look(Path file, Options options, Monitor monitor) throws IOException {
    try (TableFile table = Tables.open(file, settings(options))) {
      SurveyPlan plan = SurveyPlan.of(table, name(file), choices(options), monitor);
      int width = plan.columns().size();
      return new TableLook(
          plan.columns().stream().map(SurveyImporter::column).toList(),
          plan.glimpse().stream().map(row -> shown(row, width)).toList(),
          plan.rows(),
          plan.issues());
    } catch (OutOfMemoryError e) {
      throw Messages.problem(e, "too.long", name(file));
    }
  }

  private static TableColumn column(SurveyColumn column) {
    return new TableColumn(column.name(), column.role(), column.type(), column.filled());
  }

  private static List<String> shown(TableRow row, int width) {
    List<String> cells = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      cells.add(SurveyColumn.shown(row.cell(i)));
    }
    return cells;
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    try (TableFile table = Tables.open(file, settings(options))) {
      SurveyPlan plan = SurveyPlan.of(table, name(file), choices(options), monitor);
      plan.requireTexts(name(file));
      SurveyDrafts drafts = new SurveyDrafts(plan, name(file), options.get(CASES));
      return options.get(LAYOUT).equals("questions")
          ? drafts.byQuestion(table, monitor)
          : drafts.byRespondent(table, monitor);
    } catch (OutOfMemoryError e) {
      throw Messages.problem(e, "too.long", name(file));
    }
  }

  private static TableSettings settings(Options options) {
    return new TableSettings(
        options.get(ENCODING), options.get(DELIMITER), options.get(QUOTE), options.get(SHEET));
  }

  private static SurveyChoices choices(Options options) {
    return new SurveyChoices(
        options.get(RESPONDENT),
        options.get(VARIABLES),
        options.get(TEXTS),
        options.get(HEADER_ROW),
        options.get(DATES),
        options.get(DECIMALS));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
