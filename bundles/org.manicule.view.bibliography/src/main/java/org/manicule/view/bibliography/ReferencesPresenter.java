package org.manicule.view.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.manicule.api.reference.Reference;
import org.manicule.api.reference.ReferenceMatch;
import org.manicule.api.reference.ReferenceMatch.ValueChange;
import org.manicule.api.reference.ReferencePlan;

/**
 * Decides what the look at a bibliography shows, and which references are given. Values that
 * sources have already stay unless the researcher says otherwise.
 */
public final class ReferencesPresenter {
  private final Words words = new Words();
  private final ReferencePlan plan;
  private final View view;
  private final boolean[] included;
  private boolean replaces;
  private int selected;

  /** Shows the look. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /**
   * All that is shown.
   *
   * @param rows one for each source that would get a reference
   * @param selected number of the row that is looked at, -1 when there is none
   * @param detail what the source would get and what it has
   * @param remarks entries without a source and what was odd, one line each
   * @param summary how many get a reference and how many entries have no source
   * @param differing how many sources have other values already
   * @param replaces whether those are replaced
   * @param canGive whether anything would change
   */
  public record State(
      List<Row> rows,
      int selected,
      List<String> detail,
      List<String> remarks,
      String summary,
      int differing,
      boolean replaces,
      boolean canGive) {}

  /**
   * A source that would get a reference.
   *
   * @param source its name
   * @param citedAs how it would be cited
   * @param because why it is that source
   * @param values how many values it would get, in words
   * @param included whether it gets them
   */
  public record Row(
      String source, String citedAs, String because, String values, boolean included) {}

  /** Starts with all sources included and nothing replaced. */
  public ReferencesPresenter(ReferencePlan plan, View view) {
    this.plan = plan;
    this.view = view;
    this.included = new boolean[plan.matches().size()];
    Arrays.fill(included, true);
    this.selected = included.length == 0 ? -1 : 0;
  }

  /** Shows the present state. */
  public void start() {
    show();
  }

  /** Looks at a row. */
  public void select(int row) {
    selected = row;
    show();
  }

  /** Gives a source its reference or leaves it out. */
  public void include(int row, boolean in) {
    included[row] = in;
    show();
  }

  /** Replaces values that sources have already, or keeps them. */
  public void replace(boolean replace) {
    replaces = replace;
    show();
  }

  /** Whether values that are there are replaced. */
  public boolean replaces() {
    return replaces;
  }

  /** The plan for the sources that are included. */
  public ReferencePlan accepted() {
    List<ReferenceMatch> accepted = new ArrayList<>();
    for (int i = 0; i < included.length; i++) {
      if (included[i]) {
        accepted.add(plan.matches().get(i));
      }
    }
    return plan.only(accepted);
  }

  private void show() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < included.length; i++) {
      rows.add(row(plan.matches().get(i), included[i]));
    }
    List<String> remarks = new ArrayList<>();
    for (Reference reference : plan.unmatched()) {
      remarks.add(words.say("remark.unmatched", reference.citation()));
    }
    plan.issues()
        .forEach(issue -> remarks.add(words.say("remark", issue.where(), issue.message())));
    int differing = (int) plan.matches().stream().filter(ReferenceMatch::overwrites).count();
    int given = accepted().matches().size();
    boolean changes =
        accepted().matches().stream()
            .flatMap(match -> match.changes().stream())
            .anyMatch(change -> replaces || !change.overwrites());
    String summary = words.say("summary", given, plan.unmatched().size());
    view.show(new State(rows, selected, detail(), remarks, summary, differing, replaces, changes));
  }

  private Row row(ReferenceMatch match, boolean in) {
    long overwriting = match.changes().stream().filter(ValueChange::overwrites).count();
    long adding = match.changes().size() - overwriting;
    String values =
        match.changes().isEmpty()
            ? words.say("values.none")
            : overwriting == 0
                ? words.say("values", adding)
                : words.say("values.differing", adding, overwriting);
    return new Row(match.source().name(), match.reference().citedAs(), match.because(), values, in);
  }

  private List<String> detail() {
    if (selected < 0) {
      return List.of();
    }
    ReferenceMatch match = plan.matches().get(selected);
    List<String> lines = new ArrayList<>();
    lines.add(match.reference().citation());
    for (ValueChange change : match.changes()) {
      String name = change.variable().name();
      lines.add(
          change.before() == null
              ? words.say("detail.new", name, change.after())
              : words.say(
                  replaces ? "detail.replaced" : "detail.kept",
                  name,
                  change.before().text(),
                  change.after()));
    }
    return lines;
  }
}
