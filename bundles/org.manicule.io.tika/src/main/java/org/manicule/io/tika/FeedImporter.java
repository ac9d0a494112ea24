package org.manicule.io.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.manicule.api.Format;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.feed.Feed;
import org.osgi.service.component.annotations.Component;

/**
 * Reads news feeds and exports of blogs: each post becomes a source with title, author and date.
 */
@Component
public final class FeedImporter implements SourceImporter {
  private static final List<Format> FORMATS =
      List.of(
          new Format(
              "feed",
              Messages.text("format.feed"),
              Set.of("rss", "atom"),
              Set.of("application/rss+xml", "application/atom+xml")),
          new Format(
              "wordpress",
              Messages.text("format.wordpress"),
              Set.of("wxr", "xml"),
              Set.of("text/xml")));

  @Override
  public List<Format> formats() {
    return FORMATS;
  }

  /** Whether the file begins like a feed, whatever its name is. */
  @Override
  public boolean accepts(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.isReadable(file) && Feed.looksLike(file);
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    SourceFile.check(file, "auto");
    return Feed.read(file, monitor);
  }
}
