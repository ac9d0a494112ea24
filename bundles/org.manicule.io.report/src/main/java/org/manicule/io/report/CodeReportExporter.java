package org.manicule.io.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
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
 * Writes a page to read, print and pass on: for each code its definition and its quotes with where
 * they come from. One HTML file without scripts, needing nothing else. The quotes are held in
 * memory until the page is written; the texts of the sources only one at a time.
 */
@Component(property = "manicule.name=html")
public final class CodeReportExporter implements Exporter {
  private static final Option<Boolean> UNUSED =
      Option.flag("unused", "Also codes that have no passages, nor have their sub-codes", true);
  private static final Option<String> THEMES =
      Option.text(
          "themes",
          "Only these codes and what is below them, paths separated by semicolons; empty for all",
          "");

  private final Clock clock;

  /** Dates reports by the computer's clock. */
  @Activate
  public CodeReportExporter() {
    this(Clock.systemUTC());
  }

  CodeReportExporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Format format() {
    return new Format(
        "html", "Report by code as web page", Set.of("html", "htm"), Set.of("text/html"));
  }

  @Override
  public List<Option<?>> options() {
    return List.of(UNUSED, THEMES);
  }

  @Override
  public void write(ProjectData project, Options options, OutputStream out, Monitor monitor)
      throws IOException {
    List<String> themes =
        Arrays.stream(options.get(THEMES).split(";"))
            .map(String::strip)
            .filter(path -> !path.isEmpty())
            .toList();
    ReportContents contents = ReportContents.of(project, themes, options.get(UNUSED), monitor);
    // Not closed: the stream belongs to the caller.
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new CodeReport(contents, new Html(text))
        .write(project.name(), String.join("; ", themes), clock.instant(), Page.style());
    text.flush();
  }
}
