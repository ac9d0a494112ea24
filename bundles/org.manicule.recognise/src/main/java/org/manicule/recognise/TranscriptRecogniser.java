package org.manicule.recognise;

import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.recognise.text.Reading;
import org.manicule.recognise.transcript.TranscriptText;
import org.osgi.service.component.annotations.Component;

/** Finds the turns of a transcript, with their speakers and times. */
@Component(service = Recogniser.class)
public final class TranscriptRecogniser extends DocumentRecogniser {

  /** Without state, so one serves all. */
  public TranscriptRecogniser() {
    super("transcript", RecogniserKind.SPEAKERS);
  }

  @Override
  Reading read(DraftSource source) {
    return TranscriptText.of(source);
  }
}
