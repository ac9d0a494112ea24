package org.manicule.recognise;

import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.testkit.RecogniserContract;

final class PostsRecogniserTest extends RecogniserContract {

  @Override
  protected Recogniser recogniser() {
    return new PostsRecogniser();
  }

  @Override
  protected DraftSource typical() {
    return Documents.named("posts-dates-above");
  }
}
