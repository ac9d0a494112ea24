package org.manicule.recognise;

import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.recognise.minutes.MinutesDocument;
import org.manicule.recognise.text.Reading;
import org.osgi.service.component.annotations.Component;

/** Finds who was at a meeting, its agenda, its points, speakers and resolutions. */
@Component(service = Recogniser.class)
public final class MinutesRecogniser extends DocumentRecogniser {

  /** Without state, so one serves all. */
  public MinutesRecogniser() {
    super("minutes", RecogniserKind.STRUCTURE);
  }

  @Override
  Reading read(DraftSource source) {
    return MinutesDocument.of(source);
  }
}
