package org.manicule.recognise;

import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.recognise.conference.ConferenceReport;
import org.manicule.recognise.text.Reading;
import org.osgi.service.component.annotations.Component;

/** Finds the sections of a conference report, with their speakers, roles and organisations. */
@Component(service = Recogniser.class)
public final class ConferenceRecogniser extends DocumentRecogniser {

  /** Without state, so one serves all. */
  public ConferenceRecogniser() {
    super("conference", RecogniserKind.STRUCTURE);
  }

  @Override
  Reading read(DraftSource source) {
    return ConferenceReport.of(source);
  }
}
