package org.manicule.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.model.UnitKind;
import org.manicule.ui.words.Words;

/**
 * Decides what the look at files before import shows, and which drafts go in. Nothing is removed
 * from a file unless the researcher says so.
 */
public final class ImportPreviewPresenter {
  private static final Words WORDS = Words.beside(ImportPreviewPresenter.class);
  private static final int MOST_STRETCHES = 50;

  private final List<ReadFile> files;
  private final List<Format> formats;
  private final View view;
  private final boolean[] included;
  private final List<FileChoices> choices = new ArrayList<>();
  private final ImportRules rules;
  private final Set<ImportRules.Rule> forgotten = new HashSet<>();
  private int selected;

  /** Shows the preview. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /**
   * All that the preview shows.
   *
   * @param rows one for each file
   * @param selected number of the file that is looked at, -1 when there is none
   * @param detail what is known about that file
   * @param choices what can be chosen of it
   * @param summary how many files go in and how many cannot
   * @param furniture in how many files there is something to remove
   * @param cleanedAll whether it is removed from all of them
   * @param canAdd whether anything would go in
   */
  public record State(
      List<Row> rows,
      int selected,
      Detail detail,
      ImportChoices choices,
      String summary,
      int furniture,
      boolean cleanedAll,
      boolean canAdd) {}

  /**
   * One file.
   *
   * @param name the file's name
   * @param kind what kind of file it is
   * @param characters how long its text is; empty when it could not be read
   * @param paragraphs how many; empty when it could not be read
   * @param headings how many; empty when it could not be read
   * @param remarks issues, furniture, or why it could not be read
   * @param readable whether it could be read
   * @param included whether it goes in
   */
  public record Row(
      String name,
      String kind,
      String characters,
      String paragraphs,
      String headings,
      String remarks,
      boolean readable,
      boolean included) {}

  /**
   * What is known about one file.
   *
   * @param text how its text begins, or why it could not be read
   * @param variables what was found out about it, one line for each value
   * @param issues what was odd, one line for each
   * @param stretches what would go when page furniture is removed, the first ones
   * @param furniture how many paragraphs that would be
   * @param cleaned whether it is to be removed
   */
  public record Detail(
      String text,
      List<String> variables,
      List<String> issues,
      List<Stretch> stretches,
      int furniture,
      boolean cleaned) {
    static final Detail NOTHING = new Detail("", List.of(), List.of(), List.of(), 0, false);
  }

  /**
   * A stretch that looks like a menu, notice or form.
   *
   * @param words the stretch itself
   * @param reason why it looks like that
   */
  public record Stretch(String words, String reason) {}

  /**
   * Starts with all readable files included that nothing speaks against, with what was chosen at
   * earlier imports, and otherwise nothing removed.
   *
   * @param files what was read
   * @param formats the formats that can be read, for their names
   * @param rules what was chosen at earlier imports
   * @param look lets recognisers look anew at what was read
   */
  public ImportPreviewPresenter(
      List<ReadFile> files, List<Format> formats, ImportRules rules, NewLook look, View view) {
    this.files = List.copyOf(files);
    this.formats = List.copyOf(formats);
    this.rules = rules.copy();
    this.view = view;
    this.included = new boolean[files.size()];
    for (int i = 0; i < included.length; i++) {
      choices.add(new FileChoices(files.get(i).draft(), rules, look));
      included[i] =
          isReadable(i)
              && files.get(i).concerns().stream().allMatch(ImportPreviewPresenter::isNote);
    }
    this.selected = files.isEmpty() ? -1 : 0;
  }

  private static boolean isNote(Issue concern) {
    return concern.severity() == Issue.Severity.NOTE;
  }

  /** Shows the present state. */
  public void start() {
    look();
    show();
  }

  /** What recognisers find anew is shown when they have found it. */
  private void look() {
    choices.forEach(each -> each.look().anew(this::show));
  }

  /** Looks at a file. */
  public void select(int row) {
    selected = row;
    show();
  }

  /** Takes a file in or leaves it out; one that could not be read stays out. */
  public void include(int row, boolean in) {
    included[row] = in && isReadable(row);
    show();
  }

  /** Removes menus, notices and forms from the file that is looked at, or keeps them. */
  public void clean(boolean remove) {
    if (selected >= 0) {
      choices.get(selected).clean(remove);
      show();
    }
  }

  /** Removes menus, notices and forms from all files, or keeps them. */
  public void cleanAll(boolean remove) {
    for (int i = 0; i < included.length; i++) {
      choices.get(i).clean(remove && hasFurniture(i));
    }
    show();
  }

  /** Chooses a line or not. */
  public void check(ImportChoices.Line line, boolean checked) {
    Consumer<Boolean> onCheck = line.onCheck();
    if (onCheck != null) {
      onCheck.accept(checked);
    }
    look();
    show();
  }

  /** Writes something else in a line. */
  public void change(ImportChoices.Line line, String text) {
    Consumer<String> onChange = line.onChange();
    if (onChange != null) {
      onChange.accept(text);
      show();
    }
  }

  /** Makes cases of the speakers of all files, or not. */
  public void speakersAsCases(boolean wanted) {
    choices.forEach(each -> each.speakersAsCases(wanted));
    show();
  }

  /** The drafts that go in, as the researcher wants them. */
  public List<FileDraft> accepted() {
    List<FileDraft> accepted = new ArrayList<>();
    for (int i = 0; i < included.length; i++) {
      Draft draft = included[i] ? choices.get(i).accepted() : null;
      if (draft != null && !draft.sources().isEmpty()) {
        accepted.add(files.get(i).draft().withDraft(draft));
      }
    }
    return accepted;
  }

  /** What was chosen, for the next import. */
  public ImportRules remembered() {
    ImportRules remembered = rules.copy();
    for (int i = 0; i < included.length; i++) {
      if (included[i]) {
        choices.get(i).remember(remembered);
      }
    }
    forgotten.forEach(remembered::forget);
    return remembered;
  }

  private ImportChoices lines() {
    FileChoices file = selected < 0 ? null : choices.get(selected);
    Draft draft = file == null ? null : file.draft();
    if (file == null || draft == null) {
      return ImportChoices.NOTHING;
    }
    ChoiceLines lines = new ChoiceLines(file, draft);
    return new ImportChoices(
        lines.sources(),
        lines.values(),
        lines.speakers(),
        lines.findings(),
        lines.leftOut(),
        ruleLines(),
        file.speakersAsCases());
  }

  private List<ImportChoices.Line> ruleLines() {
    return rules.all().stream()
        .map(
            rule ->
                ImportChoices.Line.of(List.of(RuleWords.of(rule)), !forgotten.contains(rule))
                    .withCheck(kept -> keep(rule, kept)))
        .toList();
  }

  private void keep(ImportRules.Rule rule, boolean kept) {
    if (kept) {
      forgotten.remove(rule);
    } else {
      forgotten.add(rule);
    }
  }

  private void show() {
    List<Row> rows = IntStream.range(0, files.size()).mapToObj(this::row).toList();
    int in = (int) rows.stream().filter(Row::included).count();
    int broken = (int) rows.stream().filter(row -> !row.readable()).count();
    int furniture = (int) IntStream.range(0, files.size()).filter(this::hasFurniture).count();
    boolean all =
        furniture > 0
            && IntStream.range(0, files.size())
                .allMatch(i -> choices.get(i).isCleaned() || !hasFurniture(i));
    boolean looking = choices.stream().anyMatch(each -> each.look().isGoingOn());
    String summary = looking ? WORDS.get("summary.looking") : summary(in, broken);
    view.show(
        new State(rows, selected, detail(), lines(), summary, furniture, all, in > 0 && !looking));
  }

  private String summary(int in, int broken) {
    return broken == 0
        ? WORDS.get("summary", in, files.size())
        : WORDS.get("summary.broken", in, files.size(), broken);
  }

  private Row row(int i) {
    FileDraft file = files.get(i).draft();
    Draft draft = choices.get(i).draft();
    if (draft == null) {
      return new Row(name(file.file()), kind(file), "", "", "", reason(file), false, false);
    }
    return new Row(
        name(file.file()),
        kind(file),
        WORDS.get("number", draft.sources().stream().mapToInt(each -> each.text().length()).sum()),
        WORDS.get("number", count(draft, UnitKind.PARAGRAPH)),
        WORDS.get("number", count(draft, UnitKind.HEADING)),
        remarks(i, draft),
        true,
        included[i]);
  }

  private String remarks(int i, Draft draft) {
    List<String> remarks = new ArrayList<>();
    files.get(i).concerns().forEach(concern -> remarks.add(concern.message()));
    if (draft.sources().size() > 1) {
      remarks.add(WORDS.get("remark.sources", draft.sources().size()));
    }
    long odd =
        draft.issues().stream().filter(each -> each.severity() != Issue.Severity.NOTE).count();
    if (odd > 0) {
      remarks.add(WORDS.get("remark.issues", odd));
    }
    if (hasFurniture(i)) {
      int count = DraftWords.furniture(draft);
      remarks.add(
          choices.get(i).isCleaned()
              ? WORDS.get("remark.furniture.removed", count)
              : WORDS.get("remark.furniture", count));
    }
    return String.join("; ", remarks);
  }

  private Detail detail() {
    if (selected < 0) {
      return Detail.NOTHING;
    }
    FileDraft file = files.get(selected).draft();
    Draft draft = choices.get(selected).draft();
    if (draft == null) {
      return new Detail(reason(file), List.of(), List.of(), List.of(), 0, false);
    }
    Draft accepted = choices.get(selected).accepted();
    Draft shown = accepted == null ? draft : accepted;
    return new Detail(
        DraftWords.glimpse(shown),
        draft.sources().stream()
            .flatMap(each -> DraftWords.variables(each).stream())
            .distinct()
            .toList(),
        Stream.concat(files.get(selected).concerns().stream(), draft.issues().stream())
            .map(each -> DraftWords.remark(each, name(file.file())))
            .toList(),
        draft.sources().stream()
            .flatMap(each -> DraftWords.stretches(each).stream())
            .limit(MOST_STRETCHES)
            .toList(),
        DraftWords.furniture(draft),
        choices.get(selected).isCleaned());
  }

  private static int count(Draft draft, UnitKind kind) {
    return (int)
        draft.sources().stream()
            .flatMap(source -> source.units().stream())
            .filter(unit -> unit.kind().equals(kind))
            .count();
  }

  private String kind(FileDraft file) {
    return formats.stream()
        .filter(format -> format.mediaTypes().contains(file.mediaType()))
        .map(Format::name)
        .findFirst()
        .orElse(file.mediaType());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String reason(FileDraft file) {
    UserException problem = file.problem();
    return problem == null ? "" : problem.whatHappened() + " " + problem.whatToDo();
  }

  private boolean isReadable(int i) {
    return files.get(i).draft().draft() != null;
  }

  private boolean hasFurniture(int i) {
    Draft draft = files.get(i).draft().draft();
    return draft != null && DraftWords.furniture(draft) > 0;
  }
}
