package org.manicule.view.memos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.LinkEdits;
import org.manicule.api.edit.LinkEdits.Content;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Link;
import org.manicule.api.model.Passage;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;

/** Decides what the list of links shows, makes links in two steps, and follows them. */
public final class LinksPresenter {
  private static final Set<EntityType> CONCERNED =
      Set.of(EntityType.LINK, EntityType.CODE, EntityType.SOURCE, EntityType.UNIT, EntityType.MEMO);

  private final Words words = new Words();
  private final Workbench workbench;
  private final Project project;
  private final LinksView view;
  private final Places places;
  private final Journey journey;
  private final List<Registration> registrations = new ArrayList<>();
  private Selection looking = Selection.NONE;
  private List<Link> links = List.of();
  private boolean here;
  private @Nullable Anchor start;
  private int version;

  /** Prepares a view of a project; {@link #start} begins. */
  public LinksPresenter(Workbench workbench, Project project, LinksView view) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
    this.places = new Places(project);
    this.journey = new Journey(workbench, project, places);
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor uiThread) {
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onCoder(coder -> show()));
    registrations.add(project.onChange(uiThread, this::refresh));
    looking = workbench.selection();
    links = project.memos().links();
    show();
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  /** What the row of a link says; asked for when it is seen. */
  public LinkRow row(Link link) {
    return new LinkRow(
        places.say(link.from()), link.relation(), places.say(link.to()), link.comment());
  }

  /** Lists only the links at the selection, or all. */
  public void showHere(boolean only) {
    here = only;
    show();
  }

  /** A link starts at the selected words. */
  public void from() {
    place()
        .ifPresentOrElse(
            passage -> {
              start = Anchor.on(passage);
              workbench.say(words.say("link.started", places.say(passage)));
              show();
            },
            () -> workbench.say(words.say("link.select")));
  }

  /** The link that was started leads to the selected words: asks how the two are related. */
  public void to() {
    Anchor from = start;
    Optional<Passage> end = place();
    if (from == null || end.isEmpty()) {
      workbench.say(words.say(from == null ? "link.no-start" : "link.select"));
      return;
    }
    Anchor to = Anchor.on(end.get());
    String ends = words.say("link.ends", places.say(from), places.say(to));
    view.ask(ends, relations(), new Content("", "")).ifPresent(said -> link(said, from, to));
  }

  private void link(Content said, Anchor from, Anchor to) {
    String label = words.say("edit.link", said.relation().strip());
    project.apply(new LinkEdits(project, project.coder()).link(said, from, to, label));
    start = null;
    workbench.say(words.say("linked", places.say(from), said.relation().strip(), places.say(to)));
    view.open();
    show();
  }

  /** The usual relations, then those that were used before. */
  private List<String> relations() {
    Set<String> all = new LinkedHashSet<>(List.of(words.say("relations").split(", ")));
    all().forEach(link -> all.add(link.relation()));
    return List.copyOf(all);
  }

  /** Asks for another relation or comment. */
  public void change(Link link) {
    LinkRow row = row(link);
    Content before = new Content(link.relation(), link.comment());
    view.ask(words.say("link.ends", row.from(), row.to()), relations(), before)
        .flatMap(said -> edits().change(link, said, words.say("edit.link.change", said.relation())))
        .ifPresent(project::apply);
  }

  /** Removes a link; undo brings it back. */
  public void delete(Link link) {
    project.apply(edits().delete(link, words.say("edit.link.delete", link.relation())));
  }

  private LinkEdits edits() {
    return new LinkEdits(project, project.coder());
  }

  /** Goes to the other end of a link: to its end, or to its start when its end is selected. */
  public void follow(Link link) {
    boolean atEnd = new Here(workbench.selection(), places::passage).atSelection(link.to());
    journey.go(atEnd ? link.from() : link.to(), "");
  }

  /** Goes to the other end of the link at the selection; shows them when there are several. */
  public void followHere() {
    List<Link> found = here(workbench.selection());
    if (found.size() == 1) {
      follow(found.get(0));
    } else if (found.isEmpty()) {
      workbench.say(words.say("link.none-here"));
    } else {
      here = true;
      view.open();
      show();
    }
  }

  private List<Link> here(Selection selection) {
    Here at = new Here(selection, places::passage);
    return all().stream()
        .filter(link -> at.atSelection(link.from()) || at.atSelection(link.to()))
        .toList();
  }

  /** Who codes blind does not see what others linked either. */
  private List<Link> all() {
    return links.stream().filter(link -> !workbench.hides(link.coder())).toList();
  }

  private Optional<Passage> place() {
    return Target.place(workbench.selection(), project);
  }

  private void follow(Selection now) {
    looking = now;
    if (here) {
      show();
    }
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(CONCERNED)) {
      places.forget();
      links = project.memos().links();
      version++;
      show();
    }
  }

  private void show() {
    List<Link> listed = here ? here(looking) : all();
    Anchor from = start;
    view.show(
        new LinksState(
            listed,
            from == null
                ? words.say("links.heading", listed.size())
                : words.say("links.started", places.say(from)),
            listed.isEmpty() ? words.say(here ? "links.none-here" : "links.none") : "",
            here,
            !project.isReadOnly(),
            version));
  }
}
