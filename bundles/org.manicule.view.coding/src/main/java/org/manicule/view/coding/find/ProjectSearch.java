package org.manicule.view.coding.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Source;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Work;

/**
 * Looks through the texts of a project one after the other, in the order of their names, and hands
 * over what it finds while it goes on. Holds one text at a time.
 */
final class ProjectSearch implements Work<ProjectSearch.End> {
  /** More than anybody reads; the rest is left out so that memory stays small. */
  static final int MOST_HITS = 500_000;

  private static final long BETWEEN_NEWS = Duration.ofMillis(80).toNanos();

  private final ProjectData project;
  private final Finder finder;
  private final Duration patience;
  private final Consumer<News> news;
  private final List<SourceHits> found = new ArrayList<>();
  private long toldAt;
  private int hits;

  /**
   * Prepares a search.
   *
   * @param patience how long a pattern may take from one hit to the next
   * @param news called on the searching thread, some times a second
   */
  ProjectSearch(ProjectData project, Finder finder, Duration patience, Consumer<News> news) {
    this.project = project;
    this.finder = finder;
    this.patience = patience;
    this.news = news;
  }

  /**
   * What was found since the last time.
   *
   * @param found in the order of the sources
   * @param done how many sources were looked through
   * @param all how many there are
   */
  record News(List<SourceHits> found, int done, int all) {}

  /**
   * How a search ended.
   *
   * @param stuckIn the source in which the pattern took too long, or null
   * @param full whether there were more hits than are listed
   */
  record End(@Nullable String stuckIn, boolean full) {}

  @Override
  public End run(Monitor monitor) {
    List<Source> sources = project.sources().all();
    int done = 0;
    for (Source source : sources) {
      monitor.checkCancelled();
      monitor.progress(done, sources.size());
      try {
        search(source, monitor);
      } catch (Watch.StuckException stuck) {
        tell(done, sources.size());
        return new End(source.name(), false);
      }
      done++;
      if (!found.isEmpty() && System.nanoTime() - toldAt > BETWEEN_NEWS) {
        tell(done, sources.size());
      }
      if (hits >= MOST_HITS) {
        break;
      }
    }
    tell(done, sources.size());
    return new End(null, done < sources.size());
  }

  private void search(Source source, Monitor monitor) {
    String text;
    try {
      text = project.contents().text(source.textHash());
    } catch (UserException gone) {
      // Deleted since the search began, and its text with it: nothing is found there.
      if (project.sources().find(source.id()).isEmpty()) {
        return;
      }
      throw gone;
    } catch (IllegalStateException closed) {
      // The project may be closed sooner than the search hears that it is cancelled.
      monitor.checkCancelled();
      throw closed;
    }
    Watch watch = new Watch(monitor::isCancelled, patience);
    Hits inSource = finder.find(FoldedText.of(text, finder.folding()), watch);
    if (!inSource.isEmpty()) {
      found.add(SourceHits.in(source, inSource));
      hits += inSource.size();
    }
  }

  private void tell(int done, int all) {
    news.accept(new News(List.copyOf(found), done, all));
    found.clear();
    toldAt = System.nanoTime();
  }
}
