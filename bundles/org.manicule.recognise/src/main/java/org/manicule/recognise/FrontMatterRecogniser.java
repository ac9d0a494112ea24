package org.manicule.recognise;

import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.recognise.front.FrontMatter;
import org.manicule.recognise.text.Messages;
import org.osgi.service.component.annotations.Component;

/** Finds title, author, body and date at the head of a document. */
@Component
public final class FrontMatterRecogniser implements Recogniser {

  @Override
  public String id() {
    return "front-matter";
  }

  @Override
  public String name() {
    return Messages.text("name.front-matter");
  }

  @Override
  public double confidence(DraftSource source) {
    return FrontMatter.of(source).confidence();
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    FrontMatter head = FrontMatter.of(source);
    monitor.checkCancelled();
    return head.confidence() < Sure.ENOUGH ? Draft.of(source) : head.refine();
  }
}
