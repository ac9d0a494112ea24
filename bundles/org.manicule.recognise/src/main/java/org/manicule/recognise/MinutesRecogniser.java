package org.manicule.recognise;

import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.recognise.minutes.MinutesDocument;
import org.manicule.recognise.text.Messages;
import org.osgi.service.component.annotations.Component;

/** Finds who was at a meeting, its agenda, its points, speakers and resolutions. */
@Component
public final class MinutesRecogniser implements Recogniser {

  @Override
  public String id() {
    return "minutes";
  }

  @Override
  public String name() {
    return Messages.text("name.minutes");
  }

  @Override
  public double confidence(DraftSource source) {
    return MinutesDocument.of(source).confidence();
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    MinutesDocument minutes = MinutesDocument.of(source);
    monitor.checkCancelled();
    return minutes.confidence() < Sure.ENOUGH ? Draft.of(source) : minutes.refine();
  }
}
