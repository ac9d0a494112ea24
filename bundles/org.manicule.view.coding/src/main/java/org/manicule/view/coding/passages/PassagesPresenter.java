package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.BulkEdit;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;

/**
 * Decides what the list of coded passages shows: those of the codes selected in the codebook, or
 * those of the open source when no code is selected.
 */
public final class PassagesPresenter {
  private static final String BETWEEN = ", ";
  private static final int NAMED = 3;
  private static final Set<EntityType> SPOKEN_OF =
      Set.of(EntityType.CODE, EntityType.SOURCE, EntityType.UNIT, EntityType.CODER);

  private final Words words = Words.beside(PassagesPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final PassagesView view;
  private final Quotes quotes;
  private final List<Registration> registrations = new ArrayList<>();
  private Selection looking = Selection.NONE;
  private boolean subCodes = true;
  private boolean asked;
  private CodingQuery query = CodingQuery.ALL;
  private PassageOrder order;
  private List<Coding> codings = List.of();
  private int version;

  /** Prepares a view of a project; {@link #start} begins. */
  public PassagesPresenter(CodingDesk desk, Project project, PassagesView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.quotes = new Quotes(project);
    this.order = new PassageOrder(project, quotes.codes(), false);
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor uiThread) {
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
  }

  /** What the row of a coding says; asked for when the row is seen. */
  public PassageRow row(Coding coding) {
    return quotes.row(coding);
  }

  /** Takes passages of sub-codes in, or leaves them out. */
  public void includeSubCodes(boolean include) {
    subCodes = include;
    ask();
  }

  /** Shows a passage in its source and selects its coding there; the keyboard stays in the list. */
  public void reveal(Coding coding) {
    workbench.reveal(coding.passage());
    workbench.select(workbench.selection().withCoding(coding.id()));
  }

  /** Goes on to the text of the passage. */
  public void read() {
    workbench.showView("coding");
  }

  /** The passages with their origins, ready to be pasted into a text. */
  public String cited(List<Coding> chosen) {
    return chosen.stream().map(quotes::cited).collect(Collectors.joining("\n\n"));
  }

  private void follow(Selection now) {
    boolean otherCodes = !now.codes().equals(looking.codes());
    boolean otherSource =
        now.codes().isEmpty()
            && (now.source() == null
                ? looking.source() != null
                : !now.source().equals(looking.source()));
    looking = now;
    if (otherCodes || otherSource) {
      ask();
    }
  }

  private void ask() {
    asked = !looking.codes().isEmpty() || looking.source() != null;
    query =
        looking.codes().isEmpty()
            ? CodingQuery.inSources(looking.source() == null ? Set.of() : Set.of(looking.source()))
            : CodingQuery.ofCodes(codesAskedFor());
    order = new PassageOrder(project, quotes.codes(), !looking.codes().isEmpty());
    codings = asked ? order.sorted(project.codings().list(query)) : List.of();
    show();
  }

  private Set<Id<Code>> codesAskedFor() {
    Set<Id<Code>> codes = new HashSet<>(looking.codes());
    if (subCodes) {
      looking.codes().forEach(code -> codes.addAll(quotes.codes().withDescendants(code)));
    }
    return codes;
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(SPOKEN_OF)) {
      readAnew();
    } else if (BulkEdit.is(entry)) {
      ask();
    } else {
      follow(entry);
    }
  }

  private void readAnew() {
    quotes.forget();
    version++;
    ask();
  }

  /** Takes out and puts in what an edit changed: asking for all again would take too long. */
  private void follow(JournalEntry entry) {
    Set<Id<Coding>> gone = new HashSet<>();
    List<Coding> come = new ArrayList<>();
    for (Change change : entry.edit().changes()) {
      listed(change.before())
          .ifPresent(
              coding -> {
                gone.add(coding.id());
                come.removeIf(earlier -> earlier.id().equals(coding.id()));
              });
      listed(change.after()).ifPresent(come::add);
    }
    if (!gone.isEmpty() || !come.isEmpty()) {
      codings = order.changed(codings, gone, come);
      show();
    }
  }

  private Optional<Coding> listed(@Nullable Entity entity) {
    return asked && entity instanceof Coding coding && query.includes(coding)
        ? Optional.of(coding)
        : Optional.empty();
  }

  private void show() {
    view.show(new PassagesState(heading(), codings, subCodes, !looking.codes().isEmpty(), version));
  }

  private String heading() {
    if (!asked) {
      return words.say("heading.nothing");
    }
    String about =
        looking.codes().isEmpty()
            ? project
                .sources()
                .find(Objects.requireNonNull(looking.source()))
                .map(Source::name)
                .orElse("")
            : looking.codes().stream()
                .limit(NAMED)
                .map(quotes.codes()::path)
                .sorted()
                .collect(Collectors.joining(BETWEEN));
    int more = Math.max(0, looking.codes().size() - NAMED);
    return words.say(more == 0 ? "heading" : "heading.more", about, codings.size(), more);
  }
}
