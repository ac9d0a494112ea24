package org.manicule.io.survey.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manicule.io.survey.table.Messages;
import org.manicule.io.survey.table.Oddities;
import org.manicule.io.survey.table.TableRow;

/**
 * The names of the columns.
 *
 * @param row the number of the row that holds them
 * @param firstAnswers the number of the first row below that holds answers
 * @param names the names, made unique
 * @param questions the questions in full where the table has them, else the names
 */
record Header(long row, long firstAnswers, List<String> names, List<String> questions) {
  private static final String IMPORT_ID = "{\"ImportId\":";

  /**
   * Finds the names in the first rows: in the row that was asked for, else in the first one with
   * more than one cell, because a title may stand above it.
   *
   * @param first the first rows that are not blank
   * @param wanted the number of the row, or 0 to find it out
   */
  static Header find(List<TableRow> first, long wanted, String fileName, Oddities oddities) {
    int at = 0;
    if (wanted > 0) {
      while (at < first.size() && first.get(at).number() < wanted) {
        at++;
      }
      if (at == first.size() || first.get(at).number() != wanted) {
        throw Messages.problem("no.header", fileName, wanted);
      }
    } else if (first.stream().anyMatch(row -> row.width() > 1)) {
      while (first.get(at).width() < 2) {
        at++;
      }
    }
    TableRow row = first.get(at);
    List<String> names = names(row, oddities);
    // Qualtrics writes the questions in a second row and marks of its own in a third.
    boolean qualtrics = at + 2 < first.size() && isMarks(first.get(at + 2));
    List<String> questions = qualtrics ? questions(first.get(at + 1), names) : names;
    long next = qualtrics ? first.get(at + 2).number() + 1 : row.number() + 1;
    return new Header(row.number(), next, names, questions);
  }

  private static boolean isMarks(TableRow row) {
    return row.cell(0).text().startsWith(IMPORT_ID);
  }

  private static List<String> names(TableRow row, Oddities oddities) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < row.width(); i++) {
      String name = oneLine(row.cell(i).text());
      String place = Oddities.letters(i);
      if (name.isEmpty()) {
        oddities.add("issue.header.empty", place);
        name = Messages.text("column.unnamed", place);
      } else if (taken.contains(name)) {
        oddities.add("issue.header.twice", "“" + name + "” (" + place + ")");
      }
      names.add(unused(name, taken));
    }
    return names;
  }

  private static String unused(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + " (" + number + ")";
    }
    return free;
  }

  private static List<String> questions(TableRow row, List<String> names) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String question = oneLine(row.cell(i).text());
      questions.add(question.isEmpty() ? names.get(i) : question);
    }
    return questions;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
