package org.manicule.recognise;

import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.testkit.RecogniserContract;

final class MinutesRecogniserTest extends RecogniserContract {

  @Override
  protected Recogniser recogniser() {
    return new MinutesRecogniser();
  }

  @Override
  protected DraftSource typical() {
    return Documents.named("minutes-numbered");
  }
}
