package org.manicule.view.coding.passages;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Project;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.query.Belonging;

/** Passages as a table of comma-separated values, UTF-8, RFC 4180. */
final class PassagesTable implements PassagesFile.Form {
  private final Words words = Words.beside(PassagesPresenter.class);
  private final Quotes quotes;
  private final Context context;
  private final Belonging belonging;
  private final List<Variable> variables;
  private final Map<Id<Coder>, String> coders = new HashMap<>();

  PassagesTable(Project project, Context context) {
    this.quotes = new Quotes(project);
    this.context = context;
    this.belonging = new Belonging(project.cases());
    this.variables = project.cases().variables();
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
  }

  @Override
  public void begin(Appendable out) throws IOException {
    List<String> heads = new ArrayList<>(List.of(words.say("table.heads").split(",")));
    for (Variable variable : variables) {
      boolean ofCases = variable.scope() == EntityType.CASE;
      heads.add(ofCases ? words.say("form.variable.case", variable.name()) : variable.name());
    }
    row(heads, out);
  }

  @Override
  public void write(Entry entry, Appendable out) throws IOException {
    Optional<Coding> coding = quotes.coding(entry.hit());
    if (coding.isPresent()) {
      row(cells(entry, coding.get()), out);
    }
  }

  private List<String> cells(Entry entry, Coding coding) {
    PassageRow row = quotes.row(entry.hit(), context);
    List<String> cells =
        new ArrayList<>(
            List.of(
                entry.group().name(),
                row.before(),
                row.quote(),
                row.after(),
                row.origin(),
                quotes.codes().path(coding.code()),
                coders.getOrDefault(coding.coder(), ""),
                time(coding.at()),
                coding.comment(),
                coding.weight() == null ? "" : coding.weight().toString()));
    for (Variable variable : variables) {
      cells.add(String.join("; ", belonging.values(variable.id(), entry.hit())));
    }
    return cells;
  }

  private static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    String between = "";
    for (String cell : cells) {
      out.append(between).append(written(cell));
      between = ",";
    }
    out.append("\r\n");
  }

  /** What begins like a formula gets an apostrophe in front, so that no spreadsheet runs it. */
  private static String written(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
    String safe = formula ? "'" + cell : cell;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  @Override
  public void end(Appendable out) {
    // A table ends with its last row.
  }
}
