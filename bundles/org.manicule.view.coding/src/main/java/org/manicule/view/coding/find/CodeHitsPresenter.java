package org.manicule.view.coding.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.find.CodeHitsState.CodeLine;
import org.manicule.view.coding.find.CodeHitsState.RowWords;
import org.manicule.view.coding.quickcode.QuickCodeMatcher;

/** Coding what was found: which hits, how much around them, with which code. */
public final class CodeHitsPresenter {
  private static final int SHOWN = 60;
  private static final int NAMED = 40;

  private final Words words = Words.beside(CodeHitsPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Wanted wanted;
  private final HitRows rows = new HitRows();
  private final Documents documents;
  private final CodeTree tree;
  private final QuickCodeMatcher matcher;
  private final BitSet unchecked = new BitSet();
  private final Map<Id<Source>, Set<TextRange>> coded = new HashMap<>();
  private Executor uiThread = Runnable::run;
  private @Nullable CodeHitsView view;
  private Widening widening = Widening.HIT;
  private List<CodeLine> codes = List.of();
  private int chosen = -1;
  private int version;

  /** Prepares to code hits in one or more sources. */
  public CodeHitsPresenter(
      CodingDesk desk, Project project, Wanted wanted, List<SourceHits> found) {
    this.workbench = desk.workbench();
    this.project = project;
    this.wanted = wanted;
    this.documents = new Documents(project);
    this.tree = project.codebook().tree();
    this.matcher = new QuickCodeMatcher(tree, desk.recent());
    rows.add(found);
  }

  /**
   * The dialog is there: fill it.
   *
   * @param thread the window's thread, to which the end of the task is told
   */
  public void start(CodeHitsView dialog, Executor thread) {
    view = dialog;
    uiThread = thread;
    type("");
  }

  // ---- gestures --------------------------------------------------------------------------------

  /** The researcher typed a code; this is all that stands in the field now. */
  public void type(String typed) {
    List<CodeLine> found = new ArrayList<>();
    List<QuickCodeMatcher.Match> matches = matcher.find(typed);
    matches.stream()
        .limit(SHOWN)
        .forEach(
            match ->
                found.add(
                    new CodeLine(
                        match.code().id(), match.path(), match.path(), match.code().colour())));
    boolean sure = !matches.isEmpty() && matches.get(0).rank() >= QuickCodeMatcher.SURE;
    newCode(typed).ifPresent(line -> found.add(sure ? found.size() : 0, line));
    codes = found;
    choose(typed.isBlank() || found.isEmpty() ? -1 : 0);
  }

  private Optional<CodeLine> newCode(String typed) {
    List<String> names = CodeTree.names(typed);
    String path = String.join(CodeTree.SEPARATOR, names);
    return names.stream().anyMatch(String::isEmpty) || tree.find(path).isPresent()
        ? Optional.empty()
        : Optional.of(new CodeLine(null, path, words.say("code.new", path), null));
  }

  /** The researcher points at a code. */
  public void choose(int line) {
    chosen = line;
    coded.clear();
    version++;
    show();
  }

  /** The researcher steps up (-1) or down (1) through the codes, round and round. */
  public void step(int by) {
    if (!codes.isEmpty()) {
      choose(Math.floorMod(chosen < 0 && by < 0 ? by : chosen + by, codes.size()));
    }
  }

  /** How much around each hit is coded. */
  public void widen(Widening other) {
    if (other != widening) {
      widening = other;
      version++;
      show();
    }
  }

  /** Takes a row in or leaves it out; the row of a source stands for all its hits. */
  public void check(int row, boolean in) {
    HitRows.Row which = rows.row(row);
    int from = rows.hitNumber(which.isSource() ? row + 1 : row);
    int to = from + (which.isSource() ? which.found().hits().size() : 1);
    unchecked.set(from, to, !in);
    version++;
    show();
  }

  /** Takes all hits in, or leaves all out. */
  public void checkAll(boolean in) {
    unchecked.set(0, rows.hits(), !in);
    version++;
    show();
  }

  /** Whether a row is taken in: a hit, or any hit of a source. */
  public boolean isChecked(int row) {
    HitRows.Row which = rows.row(row);
    if (!which.isSource()) {
      return !unchecked.get(rows.hitNumber(row));
    }
    int from = rows.hitNumber(row + 1);
    return unchecked.nextClearBit(from) < from + which.found().hits().size();
  }

  /** Whether only some hits of a source are taken in. */
  public boolean isPartly(int row) {
    HitRows.Row which = rows.row(row);
    if (!which.isSource()) {
      return false;
    }
    int from = rows.hitNumber(row + 1);
    int out = unchecked.nextSetBit(from);
    return isChecked(row) && out >= 0 && out < from + which.found().hits().size();
  }

  /** Codes the hits that are taken in, as a task and in one edit; the dialog goes away. */
  public void code() {
    if (!canCode()) {
      return;
    }
    CodeLine line = codes.get(chosen);
    BitSet out = (BitSet) unchecked.clone();
    Widening around = widening;
    String label = words.say("edit", Excerpt.of(wanted.words(), NAMED), line.path());
    if (view != null) {
      view.done();
    }
    workbench
        .tasks()
        .run(
            label,
            monitor -> {
              HitCoding.Order order =
                  new HitCoding.Order(rows.groups(), hit -> !out.get(hit), code(line), around);
              return apply(HitCoding.prepare(project, order, monitor), label, monitor);
            })
        .result()
        .whenComplete((done, failure) -> uiThread.execute(() -> tell(line, done, failure)));
  }

  private HitCoding apply(HitCoding coding, String label, Monitor monitor) {
    Optional<Edit> edit = coding.edit(label);
    edit.ifPresent(each -> project.apply(each, monitor));
    return coding;
  }

  private CodeAtPath code(CodeLine line) {
    return Optional.ofNullable(line.code())
        .flatMap(id -> project.codebook().tree().find(id))
        .map(code -> new CodeAtPath(code, List.of()))
        .orElseGet(() -> new CodebookEdits(project).atPath(line.path()));
  }

  private void tell(CodeLine line, @Nullable HitCoding done, @Nullable Throwable failure) {
    if (done != null) {
      String said = words.say("coded", done.size(), line.path(), done.known());
      workbench.say(done.changed() == 0 ? said : words.say("coded.changed", said, done.changed()));
    } else if (failure != null && !(failure instanceof CancelledException)) {
      workbench.report(failure);
    }
  }

  // ---- rows ------------------------------------------------------------------------------------

  /** What the row of a hit says; asked for when the row is seen. */
  public RowWords words(int number) {
    HitRows.Row row = rows.row(number);
    Optional<SourceDocument> document = documents.find(row.found());
    if (document.isEmpty()) {
      return new RowWords("", new HitContext("", words.say("text.changed"), ""), "");
    }
    SourceDocument known = document.get();
    TextRange stretch = widening.of(row.found().hits().get(row.hit()), known);
    int paragraph = known.paragraphNumber(stretch.start());
    return new RowWords(
        paragraph == 0 ? "" : words.say("paragraph", paragraph),
        HitContext.of(known.text(), stretch),
        remark(row, stretch, known));
  }

  private String remark(HitRows.Row row, TextRange stretch, SourceDocument document) {
    boolean same =
        row.hit() > 0
            && widening != Widening.HIT
            && widening.of(row.found().hits().get(row.hit() - 1), document).equals(stretch);
    if (same) {
      return words.say("same");
    }
    Id<Code> code = chosen < 0 ? null : codes.get(chosen).code();
    boolean has =
        code != null
            && coded
                .computeIfAbsent(
                    row.found().source(), source -> HitCoding.coded(project, source, code))
                .contains(stretch);
    return has ? words.say("coded.already") : "";
  }

  // ---- showing ---------------------------------------------------------------------------------

  private boolean canCode() {
    return chosen >= 0 && checked() > 0 && !project.isReadOnly();
  }

  private int checked() {
    return rows.hits() - unchecked.cardinality();
  }

  private void show() {
    if (view != null) {
      String heading =
          words.say(
              "heading", checked(), rows.hits(), rows.sources(), Excerpt.of(wanted.words(), NAMED));
      view.show(new CodeHitsState(heading, widening, rows, codes, chosen, canCode(), version));
    }
  }
}
