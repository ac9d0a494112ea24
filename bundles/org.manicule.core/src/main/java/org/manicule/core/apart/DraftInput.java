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
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.model.VariableType;

/** Reads a draft as {@link DraftOutput} writes it; the records check what they are given. */
final class DraftInput {
  private final FormInput in;

  DraftInput(FormInput in) {
    this.in = in;
  }

  Draft read() throws IOException {
    return new Draft(
        in.list(this::source),
        in.list(this::issue),
        in.list(this::dropped),
        in.list(this::finding));
  }

  private DraftSource source() throws IOException {
    return new DraftSource(
        in.text(),
        in.text(),
        in.list(this::unit),
        in.map(this::value),
        in.list(this::boilerplate),
        in.optional(in::text),
        in.list(this::speaker),
        in.list(this::draftCase));
  }

  private DraftUnit unit() throws IOException {
    UnitKind kind = new UnitKind(in.text());
    TextRange range = range();
    UnitDetails details =
        new UnitDetails(
            in.number(),
            in.text(),
            in.optional(in::text),
            in.optional(in::text),
            in.optional(this::time));
    return new DraftUnit(kind, range, details);
  }

  private TextRange range() throws IOException {
    return new TextRange(in.number(), in.number());
  }

  private TimeSpan time() throws IOException {
    return new TimeSpan(in.longNumber(), in.longNumber());
  }

  private DraftValue value() throws IOException {
    return new DraftValue(VariableType.valueOf(in.text()), in.text());
  }

  private Boilerplate boilerplate() throws IOException {
    return new Boilerplate(range(), in.text(), in.fraction());
  }

  private DraftSpeaker speaker() throws IOException {
    return new DraftSpeaker(in.text(), in.list(in::text), in.map(this::value), in.fraction());
  }

  private DraftCase draftCase() throws IOException {
    return new DraftCase(in.text(), in.map(this::value), in.list(this::range));
  }

  private Issue issue() throws IOException {
    return new Issue(Issue.Severity.valueOf(in.text()), in.text(), in.text());
  }

  private DroppedText dropped() throws IOException {
    return new DroppedText(in.text(), in.text(), in.text(), in.fraction());
  }

  private Finding finding() throws IOException {
    return new Finding(
        in.text(),
        in.text(),
        in.text(),
        RecogniserKind.valueOf(in.text()),
        in.fraction(),
        in.truth(),
        in.text());
  }
}
