package org.manicule.view.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.MemoEdits;
import org.manicule.api.edit.MemoEdits.Content;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.memos.MemoFilter.Scope;
import org.manicule.view.memos.markdown.Address;

/**
 * Decides which memos are listed and what becomes of the one that is open. What is written is kept
 * when the researcher leaves the field: one step of undo, however many keys were pressed.
 */
public final class MemosPresenter {
  private static final Set<EntityType> SPOKEN_OF =
      Set.of(EntityType.CODE, EntityType.SOURCE, EntityType.UNIT, EntityType.CODER);

  private final Words words = new Words();
  private final Workbench workbench;
  private final Project project;
  private final MemosView view;
  private final Places places;
  private final Journey journey;
  private final List<Registration> registrations = new ArrayList<>();
  private Executor window = Runnable::run;
  private Selection looking = Selection.NONE;
  private MemoFilter filter = MemoFilter.ALL;
  private Editing editing = Editing.NOTHING;
  private List<Memo> memos = List.of();
  private Shelf shelf = Shelf.EMPTY;
  private int asked;
  private int version;

  /** Prepares a view of a project; {@link #start} begins. */
  public MemosPresenter(Workbench workbench, Project project, MemosView view) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
    this.places = new Places(project);
    this.journey = new Journey(workbench, project, places);
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor uiThread) {
    window = uiThread;
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onCoder(coder -> otherCoder()));
    registrations.add(project.onChange(uiThread, this::refresh));
    looking = workbench.selection();
    show();
    read();
  }

  /** The view is gone: keeps what is written and hears no more. */
  public void close() {
    leave();
    registrations.forEach(Registration::close);
  }

  // ---- gestures: listing -----------------------------------------------------------------------

  /** What the row of a memo says; asked for when it is seen. */
  public MemoRow row(Memo memo) {
    String coder = project.coders().find(memo.coder()).map(Coder::name).orElse("?");
    return MemoRow.of(memo, places.say(memo.anchor()), coder, words);
  }

  /** Lists other memos. */
  public void filter(MemoFilter newFilter) {
    filter = newFilter;
    list();
  }

  /** The filter as it is. */
  public MemoFilter filter() {
    return filter;
  }

  // ---- gestures: one memo ----------------------------------------------------------------------

  /** Opens a memo; what was written in another one is kept first. */
  public void open(Id<Memo> memo) {
    leave();
    project.memos().find(memo).filter(it -> !hides(it)).ifPresent(this::edit);
  }

  /** Opens the memo on what is selected, or begins one. */
  public void begin() {
    begin(Target.of(workbench.selection(), project));
  }

  /** Begins a memo that stands alone. */
  public void beginFree() {
    begin(Target.FREE);
  }

  /** Opens the memo on something, or begins one. */
  void begin(Target target) {
    if (!project.isReadOnly()) {
      leave();
      on(target.anchor()).ifPresentOrElse(this::edit, () -> draft(target));
      view.write();
    }
  }

  private Optional<Memo> on(@Nullable Anchor anchor) {
    return anchor == null
        ? Optional.empty()
        : project.memos().on(anchor.id()).stream()
            .filter(memo -> anchor.equals(memo.anchor()) && !hides(memo))
            .findFirst();
  }

  private void draft(Target target) {
    Content content = new Content(target.kind(), "", "");
    editing = new Editing(true, null, target.anchor(), content, places.say(target.anchor()));
    show();
  }

  private void edit(Memo memo) {
    Content content = new Content(memo.kind(), memo.title(), memo.text());
    editing = new Editing(true, memo.id(), memo.anchor(), content, places.say(memo.anchor()));
    show();
  }

  /** The researcher leaves the fields: keeps what stands there, as one edit. */
  public void leave() {
    if (editing.open() && !project.isReadOnly()) {
      Content written = view.written();
      if (!written.equals(editing.content())) {
        keep(written);
      }
    }
  }

  /** The researcher stops typing for a while: what stands there is kept, unless it is nothing. */
  public void pause() {
    if (isTyping() && !(view.written().title() + view.written().text()).isBlank()) {
      leave();
    }
  }

  /** Whether the fields hold what is not kept yet. */
  public boolean isTyping() {
    return isWriting() && !view.written().equals(editing.content());
  }

  /** Takes back what was typed, before anything else is undone; redo brings it again. */
  public void undoTyping() {
    leave();
    workbench.perform("edit.undo");
  }

  private void keep(Content written) {
    Id<Memo> memo = editing.memo();
    boolean kept = memo != null && project.memos().find(memo).isPresent();
    if (written.title().isBlank() && written.text().isBlank()) {
      if (kept) {
        workbench.say(words.say("kept.empty"));
        show();
      }
      return;
    }
    MemoEdits edits = new MemoEdits(project, project.coder());
    String label = words.say(kept ? "edit.change" : "edit.write", name(written));
    Optional<Edit> edit =
        kept && memo != null
            ? edits.change(memo, written, label)
            : Optional.of(edits.write(written, editing.anchor(), label));
    edit.ifPresent(
        it -> {
          Memo stored = (Memo) it.changes().get(0).subject();
          editing = new Editing(true, stored.id(), editing.anchor(), written, editing.about());
          project.apply(it);
        });
  }

  private static String name(Content content) {
    return content.title().isBlank() ? Places.excerpt(content.text()) : content.title().strip();
  }

  /** Whether a memo is open that can be deleted. */
  public boolean canDelete() {
    return editing.open() && !project.isReadOnly();
  }

  /** Deletes the open memo; undo brings it back. */
  public void delete() {
    Id<Memo> memo = editing.memo();
    Content content = editing.content();
    editing = Editing.NOTHING;
    show();
    if (memo != null && project.memos().find(memo).isPresent()) {
      String label = words.say("edit.delete", name(content));
      project.apply(new MemoEdits(project, project.coder()).delete(memo, label));
      workbench.say(words.say("deleted", name(content)));
    }
  }

  /** Puts a link to what is selected into the open memo. */
  public void insertLink() {
    Target target = Target.of(workbench.selection(), project);
    Anchor anchor = target.anchor();
    Optional<String> address = anchor == null ? Optional.empty() : Address.of(anchor);
    if (anchor == null || address.isEmpty() || !editing.open()) {
      workbench.say(words.say(editing.open() ? "link.nothing" : "link.no-memo"));
    } else {
      String label = places.passage(anchor).map(places::quote).orElse(places.say(anchor));
      view.insert(Address.link(label, address.get()));
    }
  }

  /** Goes where a link in the open memo leads. */
  public void follow(String address, String label) {
    Optional<Anchor> anchor = Address.read(address);
    if (anchor.isEmpty()) {
      workbench.say(words.say("link.outside", address));
    } else if (anchor.get().type() == EntityType.MEMO) {
      open(Places.id(anchor.get()));
    } else {
      journey.go(anchor.get(), label);
    }
  }

  /** Goes to what the open memo is attached to. */
  public void go() {
    Anchor anchor = editing.anchor();
    if (anchor != null) {
      journey.go(anchor, "");
    }
  }

  /** Whether the list of memos has the keyboard. */
  public boolean listHasFocus() {
    return view.listHasFocus();
  }

  /** Whether a memo is open. */
  public boolean isWriting() {
    return editing.open() && !project.isReadOnly();
  }

  // ---- following the window and the project ----------------------------------------------------

  private void follow(Selection now) {
    boolean other = !now.equals(looking);
    Set<Id<Code>> codesBefore = looking.codes();
    looking = now;
    if (other) {
      openItsMemo(now, !now.codes().equals(codesBefore));
      if (filter.scope() != Scope.ALL) {
        list();
      }
    }
  }

  /** Whoever comes to something that has a memo sees it, unless another one is being written. */
  private void openItsMemo(Selection now, boolean otherCodes) {
    shelf
        .of(now, otherCodes)
        .filter(memo -> !memo.equals(editing.memo()) && view.written().equals(editing.content()))
        .flatMap(project.memos()::find)
        .filter(memo -> !hides(memo))
        .ifPresent(this::edit);
  }

  /** Somebody else writes now, or sees less of what others wrote. */
  private void otherCoder() {
    Id<Memo> memo = editing.memo();
    if (memo != null && project.memos().find(memo).filter(this::hides).isPresent()) {
      editing = Editing.NOTHING;
      show();
    }
    read();
  }

  private void refresh(JournalEntry entry) {
    boolean names = entry.summary().touchesAny(SPOKEN_OF);
    if (names) {
      places.forget();
      version++;
    }
    if (entry.summary().touches(EntityType.MEMO)) {
      reopen();
      read();
    } else if (shelf.isConcerned(entry)) {
      read();
    } else if (names) {
      show();
    }
  }

  /** The open memo may have been changed or deleted elsewhere, or by undo. */
  private void reopen() {
    Id<Memo> memo = editing.memo();
    if (memo != null) {
      boolean untouched = view.written().equals(editing.content());
      Optional<Memo> stored = project.memos().find(memo);
      if (stored.isPresent() && untouched) {
        edit(stored.get());
      } else if (stored.isEmpty() && untouched) {
        editing = Editing.NOTHING;
        show();
      }
    }
  }

  /** Reads the memos anew, on a task: they may be thousands. */
  private void read() {
    run(words.say("task.read"), Shelf::new, it -> shelf = it);
  }

  /** Lists what fits the filter; looking for words in thousands of texts takes a task. */
  private void list() {
    if (filter.words().isBlank()) {
      asked++;
      memos = shelf.find(filter, looking).stream().filter(memo -> !hides(memo)).toList();
      show();
    } else {
      run(words.say("task.find"), any -> shelf, it -> {});
    }
  }

  private void run(String label, Function<Project, Shelf> make, Consumer<Shelf> take) {
    int number = ++asked;
    MemoFilter wanted = filter;
    Selection here = looking;
    workbench
        .tasks()
        .run(label, monitor -> Found.of(make.apply(project), wanted, here))
        .result()
        .whenComplete(
            (found, problem) -> window.execute(() -> found(number, found, problem, take)));
  }

  private record Found(Shelf shelf, List<Memo> memos) {
    static Found of(Shelf shelf, MemoFilter filter, Selection here) {
      return new Found(shelf, shelf.find(filter, here));
    }
  }

  private void found(
      int number, @Nullable Found found, @Nullable Throwable problem, Consumer<Shelf> take) {
    if (problem != null) {
      workbench.report(problem);
    }
    if (found == null) {
      return;
    }
    take.accept(found.shelf());
    if (number == asked) {
      memos = found.memos().stream().filter(memo -> !hides(memo)).toList();
      show();
    }
  }

  /** Who codes blind does not see what others thought either. */
  private boolean hides(Memo memo) {
    return workbench.hides(memo.coder());
  }

  private void show() {
    view.show(
        new MemosState(
            memos,
            words.say("heading", memos.size()),
            memos.isEmpty() ? words.say(shelf.isEmpty() ? "note.none" : "note.filtered") : "",
            filter,
            project.coders().all(),
            editing,
            !project.isReadOnly(),
            version));
  }

  /** The kinds of memos, in the order in which they are offered. */
  public static List<MemoKind> kinds() {
    return List.of(MemoKind.values());
  }
}
