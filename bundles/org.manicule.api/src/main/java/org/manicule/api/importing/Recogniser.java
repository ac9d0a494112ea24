package org.manicule.api.importing;

import java.util.List;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds structure in a draft: posts, agenda items, speakers, dates. A plugin offers it as a
 * service. Called from background threads, possibly several at once.
 *
 * <p>Recognisers work one after the other in the order of {@link RecogniserKind}: of each kind the
 * one that is surest, or those that the researcher names. Each is asked about every source of the
 * draft as those before it left it.
 */
@ConsumerType
public interface Recogniser {

  /** Short and stable, used on the command line: {@code minutes}. */
  String id();

  /** As shown: {@code Minutes of meetings}. */
  String name();

  /** How sure it is that the draft is its kind of text: 0 surely not, 1 surely. Cheap. */
  double confidence(DraftSource source);

  /** What it looks for, which says when it works; structure unless overridden. */
  default RecogniserKind kind() {
    return RecogniserKind.STRUCTURE;
  }

  /** The options it offers; none unless overridden. */
  default List<Option<?>> options() {
    return List.of();
  }

  /**
   * The draft with the structure it found; the same draft when it found none. What it says about
   * its work with {@link Finding#of} is shown to the researcher; text that belongs to none of the
   * sources it makes is handed on as {@link DroppedText}, so that it can be kept.
   *
   * @param source what was read and what recognisers of earlier kinds found in it
   * @param options values of the declared options
   * @param monitor progress and cancelling
   */
  Draft refine(DraftSource source, Options options, Monitor monitor);
}
