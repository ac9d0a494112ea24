package org.manicule.recognise;

import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.recognise.front.FrontMatter;
import org.manicule.recognise.text.Reading;
import org.osgi.service.component.annotations.Component;

/** Finds title, author, body and date at the head of a document. */
@Component(service = Recogniser.class)
public final class FrontMatterRecogniser extends DocumentRecogniser {

  /** Without state, so one serves all. */
  public FrontMatterRecogniser() {
    super("front-matter", RecogniserKind.METADATA);
  }

  @Override
  Reading read(DraftSource source) {
    return FrontMatter.of(source);
  }
}
