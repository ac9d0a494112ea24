package org.manicule.recognise;

import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.recognise.conference.ConferenceReport;
import org.manicule.recognise.text.Messages;
import org.osgi.service.component.annotations.Component;

/** Finds the sections of a conference report, with their speakers, roles and organisations. */
@Component
public final class ConferenceRecogniser implements Recogniser {

  @Override
  public String id() {
    return "conference";
  }

  @Override
  public String name() {
    return Messages.text("name.conference");
  }

  @Override
  public double confidence(DraftSource source) {
    return ConferenceReport.of(source).confidence();
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    ConferenceReport report = ConferenceReport.of(source);
    monitor.checkCancelled();
    return report.confidence() < Sure.ENOUGH ? Draft.of(source) : report.refine();
  }
}
