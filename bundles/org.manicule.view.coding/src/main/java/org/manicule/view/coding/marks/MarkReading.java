package org.manicule.view.coding.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;

/**
 * Reads the marks of one source. All memos of the project are looked through, and the texts at the
 * other ends of links, so it is for a task.
 */
final class MarkReading {
  private static final int QUOTED = 60;

  private final Words words = Words.beside(MarksPresenter.class);
  private final ProjectData project;
  private final Id<Source> source;
  private final Monitor monitor;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<Id<?>> codingsWithMemos = new HashSet<>();
  private final Map<Passage, String> quotes = new HashMap<>();
  private @Nullable Id<Source> lastRead;
  private String lastText = "";

  private MarkReading(ProjectData project, Id<Source> source, Monitor monitor) {
    this.project = project;
    this.source = source;
    this.monitor = monitor;
  }

  /**
   * What was read.
   *
   * @param marks by place
   * @param codingsWithMemos where codings with memos are changed, marks move
   */
  record Found(List<Mark> marks, Set<Id<?>> codingsWithMemos) {
    static final Found NOTHING = new Found(List.of(), Set.of());
  }

  /**
   * Reads the marks of a source.
   *
   * @param project of which only what may be seen is in it
   */
  static Found of(ProjectData project, Id<Source> source, Monitor monitor) {
    if (project.sources().find(source).isEmpty()) {
      return Found.NOTHING;
    }
    MarkReading reading = new MarkReading(project, source, monitor);
    project.memos().all().forEach(reading::add);
    project.memos().linksOf(source).forEach(reading::add);
    reading.marks.sort(Comparator.comparing(Mark::range));
    return new Found(List.copyOf(reading.marks), Set.copyOf(reading.codingsWithMemos));
  }

  private void add(Memo memo) {
    monitor.checkCancelled();
    Anchor anchor = memo.anchor();
    if (anchor != null && anchor.type() == EntityType.CODING) {
      codingsWithMemos.add(anchor.id());
    }
    at(anchor)
        .ifPresent(
            range -> {
              String title =
                  memo.title().isEmpty() ? Excerpt.of(memo.text(), QUOTED) : memo.title();
              marks.add(new Mark(Mark.Kind.MEMO, range, words.say("memo", title), anchor));
            });
  }

  private void add(Link link) {
    monitor.checkCancelled();
    at(link.from())
        .ifPresent(
            range -> {
              String says = words.say("link.to", link.relation(), quote(link.to()));
              marks.add(new Mark(Mark.Kind.LINK, range, says, link.to()));
            });
    at(link.to())
        .ifPresent(
            range -> {
              String says = words.say("link.from", quote(link.from()), link.relation());
              marks.add(new Mark(Mark.Kind.LINK, range, says, link.from()));
            });
  }

  private Optional<TextRange> at(@Nullable Anchor anchor) {
    return place(anchor, project)
        .filter(passage -> passage.source().equals(source))
        .flatMap(passage -> passage.location().textRange());
  }

  /** The place in a text that an anchor stands for, when it stands for one. */
  static Optional<Passage> place(@Nullable Anchor anchor, ProjectData project) {
    Id<Coding> coding = coding(anchor);
    if (coding != null) {
      return project.codings().find(coding).map(Coding::passage);
    }
    return anchor == null || anchor.type() != EntityType.SOURCE
        ? Optional.empty()
        : Optional.ofNullable(anchor.location())
            .map(location -> new Passage(new Id<>(anchor.id().value()), location));
  }

  static @Nullable Id<Coding> coding(@Nullable Anchor anchor) {
    return anchor != null && anchor.type() == EntityType.CODING
        ? new Id<>(anchor.id().value())
        : null;
  }

  private String quote(Anchor anchor) {
    return place(anchor, project)
        .filter(passage -> project.sources().find(passage.source()).isPresent())
        .map(passage -> quotes.computeIfAbsent(passage, this::quote))
        .orElse("…");
  }

  private String quote(Passage passage) {
    String text = text(passage.source());
    return passage
        .location()
        .textRange()
        .filter(range -> range.end() <= text.length())
        .map(range -> Excerpt.of(range.in(text), QUOTED))
        .orElse("…");
  }

  /** Only the last text is kept: they may be long. */
  private String text(Id<Source> id) {
    if (!id.equals(lastRead)) {
      lastText = project.sources().text(id);
      lastRead = id;
    }
    return lastText;
  }
}
