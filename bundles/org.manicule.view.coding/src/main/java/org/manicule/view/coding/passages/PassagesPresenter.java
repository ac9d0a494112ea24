package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.PassagesState.Layout;
import org.manicule.view.coding.passages.query.Condition;
import org.manicule.view.coding.passages.query.Hit;
import org.manicule.view.coding.passages.query.Question;

/**
 * Decides what the list of coded passages shows: those of the codes selected in the codebook, of
 * the open source or of the whole project, as far as the conditions let them.
 */
public final class PassagesPresenter {
  /** After edits of these, rows read differently. */
  static final Set<EntityType> SPOKEN_OF =
      Set.of(EntityType.CODE, EntityType.SOURCE, EntityType.UNIT, EntityType.CODER);

  private static final Set<EntityType> TEXTS = Set.of(EntityType.SOURCE, EntityType.UNIT);

  private final Words words = Words.beside(PassagesPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final PassagesView view;
  private final Quotes quotes;
  private final List<Registration> registrations = new ArrayList<>();
  private final Set<Group> closed = new HashSet<>();
  private final List<Condition> conditions = new ArrayList<>();
  private @Nullable Retrieval retrieval;
  private @Nullable RowReader rows;
  private Executor window = Runnable::run;
  private Selection looking = Selection.NONE;
  private Start start = Start.CODES;
  private boolean subCodes = true;
  private Layout layout = new Layout(Arrangement.PLAIN, Context.NONE);
  private List<String> lines = List.of();
  private String about = "";
  private int version;

  /** Prepares a view of a project; {@link #start} begins. */
  public PassagesPresenter(CodingDesk desk, Project project, PassagesView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.quotes = new Quotes(project);
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor uiThread) {
    retrieval = new Retrieval(workbench, project, uiThread, this::show);
    rows = new RowReader(workbench, project, quotes, uiThread, view::fillAwaited);
    window = uiThread;
    registrations.add(desk.opened(PassagesPresenter.class, this));
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onCoder(coder -> readAnew()));
    registrations.add(project.onChange(uiThread, this::refresh));
    looking = workbench.selection();
    ask();
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
    retrieval().stop();
  }

  private Retrieval retrieval() {
    if (retrieval == null) {
      throw new IllegalStateException("not started");
    }
    return retrieval;
  }

  // ---- gestures: asking ------------------------------------------------------------------------

  /** Starts from other passages. */
  public void startFrom(Start from) {
    start = from;
    ask();
  }

  /** Takes passages of sub-codes in, or leaves them out. */
  public void includeSubCodes(boolean include) {
    subCodes = include;
    ask();
  }

  /** Asks for a condition and adds it. */
  public void addCondition() {
    view.askCondition(form(), Optional.empty())
        .ifPresent(
            condition -> {
              conditions.add(condition);
              ask();
            });
  }

  /** Asks for a condition in the place of one. */
  public void changeCondition(int index) {
    if (index >= 0 && index < conditions.size()) {
      view.askCondition(form(), Optional.of(conditions.get(index)))
          .ifPresent(
              condition -> {
                conditions.set(index, condition);
                ask();
              });
    }
  }

  /** Takes a condition away. */
  public void removeCondition(int index) {
    if (index >= 0 && index < conditions.size()) {
      conditions.remove(index);
      ask();
    }
  }

  /** Searches once more, after a search was stopped. */
  public void searchAgain() {
    ask();
  }

  private ConditionForm form() {
    return new ConditionForm(project, conditions.isEmpty());
  }

  // ---- gestures: arranging ---------------------------------------------------------------------

  /** Arranges the list otherwise. */
  public void arrange(Arrangement arrangement) {
    layout = new Layout(arrangement, layout.context());
    closed.clear();
    retrieval().arrange(arrangement);
  }

  /** Shows more or less of the text around the passages. */
  public void widen(Context context) {
    layout = new Layout(layout.arrangement(), context);
    version++;
    show();
  }

  /** Shows the passages of a group, or hides them. */
  public void toggle(Group group) {
    if (!closed.remove(group)) {
      closed.add(group);
    }
    show();
  }

  /** The variables by which the list can be grouped. */
  public List<Variable> variables() {
    return project.cases().variables();
  }

  // ---- gestures: passages ----------------------------------------------------------------------

  /** What the row of a passage says; asked for when the row is seen. */
  public PassageRow row(Hit hit) {
    return Objects.requireNonNull(rows, "not started").row(hit, layout.context());
  }

  /** Shows a passage in its source and selects its coding there; the keyboard stays in the list. */
  public void reveal(Hit hit) {
    quotes
        .coding(hit)
        .ifPresent(
            coding -> {
              workbench.reveal(coding.passage());
              workbench.select(workbench.selection().withCoding(coding.id()));
            });
  }

  /** Goes on to the text of the passage. */
  public void read() {
    workbench.showView("coding");
  }

  /** The passages that are selected in the list, for those who do something with them. */
  public List<Hit> selected() {
    return view.selected();
  }

  /** The codings of passages, as far as they are still there. */
  public List<Coding> codings(List<Hit> hits) {
    return hits.stream().map(quotes::coding).flatMap(Optional::stream).distinct().toList();
  }

  /** The codebook, to choose a code from. */
  public CodeTree codes() {
    return quotes.codes();
  }

  /** Whether the list has the keyboard. */
  public boolean hasFocus() {
    return view.hasFocus();
  }

  /** Whether there is anything in the list. */
  public boolean hasPassages() {
    return !retrieval().entries().isEmpty();
  }

  /** What can be done with the passages in the list. */
  public PassageActions actions() {
    return new PassageActions(workbench, project, this);
  }

  /** What was found, in the order of the list. */
  List<Entry> entries() {
    return retrieval().entries();
  }

  /** What was done on a task is over; called on any thread. */
  void ended(@Nullable Throwable problem, Runnable then) {
    if (problem == null) {
      window.execute(then);
    } else {
      workbench.report(problem);
    }
  }

  Layout layout() {
    return layout;
  }

  /** What the window keeps of the texts; for its thread. */
  Quotes quotes() {
    return quotes;
  }

  PassagesView view() {
    return view;
  }

  // ---- following the window and the project ----------------------------------------------------

  private void follow(Selection now) {
    boolean others = !codes(now).equals(codes(looking)) || !sources(now).equals(sources(looking));
    looking = now;
    if (others) {
      ask();
    }
  }

  private Set<Id<Code>> codes(Selection selection) {
    boolean counts = start == Start.CODES || start == Start.CODES_HERE;
    return counts ? selection.codes() : Set.of();
  }

  private Set<Id<Source>> sources(Selection selection) {
    boolean counts =
        start == Start.SOURCE
            || start == Start.CODES_HERE
            || (start == Start.CODES && selection.codes().isEmpty());
    Id<Source> source = selection.source();
    return counts && source != null ? Set.of(source) : Set.of();
  }

  private void ask() {
    speak();
    Set<Id<Code>> codes = codes(looking);
    Set<Id<Source>> sources = sources(looking);
    boolean nothing =
        start != Start.PROJECT
            && codes.isEmpty()
            && (sources.isEmpty() || start == Start.CODES_HERE);
    if (nothing || (start == Start.CODES_HERE && sources.isEmpty())) {
      retrieval().clear();
    } else {
      retrieval().ask(question(codes, sources), layout.arrangement());
    }
  }

  private Question question(Set<Id<Code>> codes, Set<Id<Source>> sources) {
    return new Question(
        codes,
        sources,
        conditions,
        subCodes,
        workbench.hidesOtherCoders() ? project.coder().id() : null);
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(SPOKEN_OF)) {
      quotes.forgetNames();
      if (entry.summary().touchesAny(TEXTS)) {
        quotes.forgetSources();
      }
      speak();
      version++;
    }
    retrieval().follow(entry);
  }

  private void readAnew() {
    quotes.forgetNames();
    version++;
    ask();
  }

  // ---- showing ---------------------------------------------------------------------------------

  /** Puts the question into words; kept, because an edit of a coding changes nothing in them. */
  private void speak() {
    QuestionWords says = new QuestionWords(project);
    lines = says.lines(conditions);
    about = about(says);
  }

  private void show() {
    boolean grouped = layout.arrangement().grouping() != Grouping.NONE;
    boolean answered = retrieval().standing() == Retrieval.Standing.ANSWERED;
    List<Entry> entries = retrieval().entries();
    view.show(
        new PassagesState(
            heading(),
            answered && entries.isEmpty() ? words.say("note.nothing") : note(),
            start,
            subCodes,
            lines,
            retrieval().standing() == Retrieval.Standing.STOPPED,
            layout,
            new PassageRows(entries, grouped, closed),
            version));
  }

  private String note() {
    return switch (retrieval().standing()) {
      case NOTHING -> words.say(isUncoded() ? "note.uncoded" : "note." + start);
      case STOPPED -> words.say("note.stopped");
      default -> "";
    };
  }

  /** Who codes blind is not told whether others coded. */
  private boolean isUncoded() {
    return !workbench.hidesOtherCoders() && project.codings().count() == 0;
  }

  private String heading() {
    return switch (retrieval().standing()) {
      case NOTHING -> words.say("heading.nothing");
      case STOPPED -> words.say("heading.stopped", about);
      case SEARCHING -> words.say("heading.searching", about);
      case ANSWERED -> words.say("heading", about, retrieval().count());
    };
  }

  private String about(QuestionWords says) {
    Set<Id<Code>> codes = codes(looking);
    String source =
        sources(looking).stream()
            .findFirst()
            .flatMap(project.sources()::find)
            .map(Source::name)
            .orElse("");
    if (codes.isEmpty()) {
      return source.isEmpty() ? project.name() : source;
    }
    String paths = says.paths(codes);
    return source.isEmpty() ? paths : words.say("about.here", paths, source);
  }
}
