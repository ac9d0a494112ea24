package org.manicule.recognise;

import java.util.List;
import org.manicule.api.importing.Recogniser;

/** All recognisers of this bundle. */
final class Recognisers {
  private Recognisers() {}

  static List<Recogniser> all() {
    return List.of(
        new PostsRecogniser(),
        new MinutesRecogniser(),
        new ConferenceRecogniser(),
        new SpeechRecogniser(),
        new FrontMatterRecogniser(),
        new TranscriptRecogniser());
  }

  static Recogniser named(String id) {
    return all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }
}
