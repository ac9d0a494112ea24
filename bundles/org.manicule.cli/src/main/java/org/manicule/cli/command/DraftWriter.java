package org.manicule.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftSpeaker;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.SpeakerVariant;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.cli.output.JsonRows.Row;

/** Writes what was read from files and not imported; positions are code points. */
final class DraftWriter {
  private DraftWriter() {}

  static void write(FileDraft file, List<Issue> concerns, Row row) {
    Draft draft = file.draft();
    UserException problem = file.problem();
    row.text("file", file.file())
        .text("mediaType", file.mediaType())
        .text("problem", problem == null ? null : problem.whatHappened())
        .text("todo", problem == null ? null : problem.whatToDo());
    Draft written = draft == null ? new Draft(List.of(), List.of()) : draft;
    row.objects("sources", written.sources(), DraftWriter::source)
        .objects("dropped", written.dropped(), DraftWriter::dropped)
        .objects("recognisers", written.findings(), DraftWriter::finding)
        .objects("issues", written.issues(), DraftWriter::issue)
        .objects("concerns", concerns, DraftWriter::issue);
  }

  private static void source(DraftSource source, Row row) {
    CodePoints points = new CodePoints(source.text());
    row.text("name", source.name())
        .text("language", source.language())
        .value("characters", points.length())
        .objects("units", source.units(), (unit, inside) -> unit(unit, points, inside))
        .objects("speakers", source.everySpeaker(), DraftWriter::speaker)
        .objects("sameSpeakers", source.speakerVariants(), DraftWriter::variant)
        .objects("cases", source.cases(), (each, inside) -> draftCase(each, points, inside))
        .texts("variables", values(source.variables()))
        .objects(
            "boilerplate",
            source.boilerplate(),
            (stretch, inside) -> boilerplate(stretch, points, inside))
        .text("text", source.text());
  }

  private static void unit(DraftUnit unit, CodePoints points, Row row) {
    TimeSpan time = unit.details().time();
    row.text("kind", unit.kind());
    place(unit.range(), points, row);
    row.value("level", unit.details().level())
        .text("label", unit.details().label())
        .text("speaker", unit.details().speaker())
        .text("date", unit.details().date())
        .value("startMillis", time == null ? null : time.startMillis())
        .value("endMillis", time == null ? null : time.endMillis());
  }

  private static void place(TextRange range, CodePoints points, Row row) {
    row.value("start", points.ofUtf16(range.start())).value("end", points.ofUtf16(range.end()));
  }

  private static void speaker(DraftSpeaker speaker, Row row) {
    row.text("name", speaker.name())
        .texts("spellings", speaker.spellings())
        .texts("variables", values(speaker.variables()))
        .number("confidence", speaker.confidence());
  }

  private static void variant(SpeakerVariant variant, Row row) {
    row.text("name", variant.name())
        .text("other", variant.other())
        .number("confidence", variant.confidence());
  }

  private static void draftCase(DraftCase each, CodePoints points, Row row) {
    row.text("name", each.name())
        .texts("variables", values(each.variables()))
        .objects("places", each.places(), (range, inside) -> place(range, points, inside));
  }

  private static void boilerplate(Boilerplate stretch, CodePoints points, Row row) {
    place(stretch.range(), points, row);
    row.text("reason", stretch.reason()).number("confidence", stretch.confidence());
  }

  private static void dropped(DroppedText stretch, Row row) {
    row.text("source", stretch.source())
        .text("reason", stretch.reason())
        .number("confidence", stretch.confidence())
        .text("text", stretch.text());
  }

  private static void finding(Finding finding, Row row) {
    row.text("id", finding.recogniser())
        .text("name", finding.name())
        .text("looksFor", finding.kind().name().toLowerCase(Locale.ROOT))
        .text("source", finding.source())
        .number("confidence", finding.confidence())
        .value("used", finding.used())
        .text("found", finding.found());
  }

  private static void issue(Issue issue, Row row) {
    row.text("severity", issue.severity().name().toLowerCase(Locale.ROOT))
        .text("where", issue.where())
        .text("message", issue.message());
  }

  private static Map<String, String> values(Map<String, DraftValue> variables) {
    Map<String, String> values = new LinkedHashMap<>();
    variables.forEach((name, value) -> values.put(name, value.text()));
    return values;
  }
}
