package org.manicule.recognise;

import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.recognise.speech.ReportedSpeech;
import org.manicule.recognise.text.Reading;
import org.osgi.service.component.annotations.Component;

/** Finds quotes in articles, and whose they are. */
@Component(service = Recogniser.class)
public final class SpeechRecogniser extends DocumentRecogniser {

  /** Without state, so one serves all. */
  public SpeechRecogniser() {
    super("speech", RecogniserKind.SPEAKERS);
  }

  @Override
  Reading read(DraftSource source) {
    return ReportedSpeech.in(source);
  }
}
