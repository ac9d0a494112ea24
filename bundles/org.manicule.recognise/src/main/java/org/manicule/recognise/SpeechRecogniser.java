package org.manicule.recognise;

import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.recognise.speech.ReportedSpeech;
import org.manicule.recognise.text.Messages;
import org.osgi.service.component.annotations.Component;

/** Finds quotes in articles, and whose they are. */
@Component
public final class SpeechRecogniser implements Recogniser {

  @Override
  public String id() {
    return "speech";
  }

  @Override
  public String name() {
    return Messages.text("name.speech");
  }

  @Override
  public double confidence(DraftSource source) {
    return ReportedSpeech.in(source).confidence();
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    ReportedSpeech speech = ReportedSpeech.in(source);
    monitor.checkCancelled();
    return speech.confidence() < Sure.ENOUGH ? Draft.of(source) : speech.refine(source);
  }
}
