package org.manicule.io.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.manicule.api.Format;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Writes the codebook as a page to read, print and pass on: for each code its path, colour, status,
 * definition, when to use and when not, examples with where they stand, and how often it is used;
 * then the code sets. One HTML file without scripts. The page says whose codings the numbers count.
 */
@Component(property = "manicule.name=codebook-html")
public final class CodebookExporter implements Exporter {
  private static final Option<Boolean> RETIRED =
      Option.flag("retired", "Also codes that are retired", true);
  private static final Option<Boolean> EXAMPLES =
      Option.flag("examples", "The examples of each code; leave out to pass no quotes on", true);

  private final Clock clock;

  /** Dates codebooks by the computer's clock. */
  @Activate
  public CodebookExporter() {
    this(Clock.systemUTC());
  }

  CodebookExporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Format format() {
    return new Format(
        "codebook-html", "Codebook as web page", Set.of("html", "htm"), Set.of("text/html"));
  }

  @Override
  public List<Option<?>> options() {
    return List.of(RETIRED, EXAMPLES);
  }

  @Override
  public void write(ProjectData project, Options options, OutputStream out, Monitor monitor)
      throws IOException {
    CodebookContents contents =
        CodebookContents.of(project, options.get(RETIRED), options.get(EXAMPLES), monitor);
    // Not closed: the stream belongs to the caller.
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new CodebookPage(contents, new Html(text)).write(project.name(), clock.instant(), Page.style());
    text.flush();
  }
}
