package org.manicule.api.importing;

import java.util.List;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds structure in a draft: posts, agenda items, speakers, dates. A plugin offers it as a
 * service. Called from background threads, possibly several at once.
 */
@ConsumerType
public interface Recogniser {

  /** Short and stable, used on the command line: {@code minutes}. */
  String id();

  /** As shown: {@code Minutes of meetings}. */
  String name();

  /** How sure it is that the draft is its kind of text: 0 surely not, 1 surely. Cheap. */
  double confidence(DraftSource source);

  /** The options it offers; none unless overridden. */
  default List<Option<?>> options() {
    return List.of();
  }

  /** The draft with the structure it found; the same draft when it found none. */
  Draft refine(DraftSource source, Options options, Monitor monitor);
}
