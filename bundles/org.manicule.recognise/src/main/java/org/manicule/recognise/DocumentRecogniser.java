package org.manicule.recognise;

import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.text.Reading;

/** What all recognisers do alike: read the source, and leave alone what is not of their kind. */
abstract class DocumentRecogniser implements Recogniser {
  /** From which confidence on a draft is changed; the workbench asks for as much. */
  static final double SURE_ENOUGH = 0.5;

  private final String id;
  private final RecogniserKind kind;

  DocumentRecogniser(String id, RecogniserKind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** Reads a source. */
  abstract Reading read(DraftSource source);

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String name() {
    return Messages.text("name." + id);
  }

  @Override
  public final RecogniserKind kind() {
    return kind;
  }

  @Override
  public final double confidence(DraftSource source) {
    return read(source).confidence();
  }

  @Override
  public Draft refine(DraftSource source, Options options, Monitor monitor) {
    Reading reading = read(source);
    monitor.checkCancelled();
    return reading.confidence() < SURE_ENOUGH ? Draft.of(source) : reading.refine(this);
  }
}
