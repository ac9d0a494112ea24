package org.manicule.recognise;

import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.testkit.RecogniserContract;

final class ConferenceRecogniserTest extends RecogniserContract {

  @Override
  protected Recogniser recogniser() {
    return new ConferenceRecogniser();
  }

  @Override
  protected DraftSource typical() {
    return Documents.named("conference-timed");
  }
}
