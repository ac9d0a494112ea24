package org.manicule.api.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An importer of tables whose columns can play different parts: who answered, what is known about
 * them, and what they wrote. The workbench shows the researcher a glimpse of the table and asks for
 * the parts before it reads. Declares the options below besides its own.
 */
@ConsumerType
public interface TableImporter extends SourceImporter {
  /** The word for "find out yourself" as the value of an option that names columns. */
  String AUTO = "auto";

  /** The word for "no column" as the value of an option that names columns. */
  String NONE = "none";

  /**
   * The column that names who answered: its name, or {@code #} and its number from 1; {@link #AUTO}
   * or {@link #NONE}.
   */
  Option<String> RESPONDENT =
      Option.text(
          "respondent",
          "Which column names the respondent: its name, or its number as #2; auto finds out, none"
              + " numbers the rows",
          AUTO);

  /**
   * The columns that are variables, separated by {@code ;}, each by name or {@code #} and number,
   * with a type after a colon if wanted: {@code Age:number; #4:date}.
   */
  Option<String> VARIABLES =
      Option.text(
          "variables",
          "Which columns are variables, such as Age:number; Joined:date; #5 (types are text,"
              + " number, date and yes-no); auto takes all that are nothing else, none takes none",
          AUTO);

  /** The columns whose cells are texts to code, written like {@link #VARIABLES} without types. */
  Option<String> TEXTS =
      Option.text(
          "texts",
          "Which columns hold texts to code, such as Comments; #7; auto takes those with long"
              + " texts",
          AUTO);

  /** Whether each respondent or each question becomes a source. */
  Option<String> LAYOUT =
      Option.choice(
          "layout",
          "What becomes a source: the answers of each respondent, or all answers to each question",
          List.of("respondents", "questions"));

  /**
   * Whether respondents become cases that have the values of the variables, even if each of them
   * has a source; with a source for each question they always do.
   */
  Option<Boolean> CASES =
      Option.flag(
          "cases",
          "Each respondent becomes a case that has the values of the variables; with one source for"
              + " each question that is so in any case",
          false);

  /**
   * Looks at a table without making drafts of it.
   *
   * @param file the file; never written to
   * @param options values of the declared options
   * @return its first rows, and the part that each column would play with these options
   * @throws IOException when the file cannot be read
   * @throws org.manicule.api.UserException when it is empty, encrypted or broken, or when an option
   *     names what is not there
   */
  TableLook look(Path file, Options options, Monitor monitor) throws IOException;
}
