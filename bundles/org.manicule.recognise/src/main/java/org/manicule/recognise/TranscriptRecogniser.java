package org.manicule.recognise;

import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.transcript.TranscriptText;
import org.osgi.service.component.annotations.Component;

/** Finds the turns of a transcript, with their speakers and times. */
@Component
public final class TranscriptRecogniser implements Recogniser {

  @Override
  public String id() {
    return "transcript";
  }

  @Override
  public String name() {
    return Messages.text("name.transcript");
  }

  @Override
  public double confidence(DraftSource source) {
    return TranscriptText.of(source).confidence();
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    TranscriptText transcript = TranscriptText.of(source);
    monitor.checkCancelled();
    return transcript.confidence() < Sure.ENOUGH ? Draft.of(source) : transcript.refine();
  }
}
