package org.manicule.core.apart;

import java.io.IOException;
import org.manicule.api.Issue;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftSpeaker;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.Finding;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitDetails;

/** Writes a draft, field by field in the order of the records, as {@link DraftInput} reads it. */
final class DraftOutput {
  private final FormOutput out;

  DraftOutput(FormOutput out) {
    this.out = out;
  }

  void write(Draft draft) throws IOException {
    out.list(draft.sources(), this::source);
    out.list(draft.issues(), this::issue);
    out.list(draft.dropped(), this::dropped);
    out.list(draft.findings(), this::finding);
  }

  private void source(DraftSource source) throws IOException {
    out.text(source.name());
    out.text(source.text());
    out.list(source.units(), this::unit);
    out.map(source.variables(), this::value);
    out.list(source.boilerplate(), this::boilerplate);
    out.optional(source.language(), out::text);
    out.list(source.speakers(), this::speaker);
    out.list(source.cases(), this::draftCase);
  }

  private void unit(DraftUnit unit) throws IOException {
    UnitDetails details = unit.details();
    out.text(unit.kind().name());
    range(unit.range());
    out.number(details.level());
    out.text(details.label());
    out.optional(details.speaker(), out::text);
    out.optional(details.date(), out::text);
    out.optional(details.time(), this::time);
  }

  private void range(TextRange range) throws IOException {
    out.number(range.start());
    out.number(range.end());
  }

  private void time(TimeSpan time) throws IOException {
    out.longNumber(time.startMillis());
    out.longNumber(time.endMillis());
  }

  private void value(DraftValue value) throws IOException {
    out.text(value.type().name());
    out.text(value.text());
  }

  private void boilerplate(Boilerplate stretch) throws IOException {
    range(stretch.range());
    out.text(stretch.reason());
    out.fraction(stretch.confidence());
  }

  private void speaker(DraftSpeaker speaker) throws IOException {
    out.text(speaker.name());
    out.list(speaker.spellings(), out::text);
    out.map(speaker.variables(), this::value);
    out.fraction(speaker.confidence());
  }

  private void draftCase(DraftCase each) throws IOException {
    out.text(each.name());
    out.map(each.variables(), this::value);
    out.list(each.places(), this::range);
  }

  private void issue(Issue issue) throws IOException {
    out.text(issue.severity().name());
    out.text(issue.where());
    out.text(issue.message());
  }

  private void dropped(DroppedText stretch) throws IOException {
    out.text(stretch.source());
    out.text(stretch.text());
    out.text(stretch.reason());
    out.fraction(stretch.confidence());
  }

  private void finding(Finding finding) throws IOException {
    out.text(finding.source());
    out.text(finding.recogniser());
    out.text(finding.name());
    out.text(finding.kind().name());
    out.fraction(finding.confidence());
    out.truth(finding.used());
    out.text(finding.found());
  }
}
