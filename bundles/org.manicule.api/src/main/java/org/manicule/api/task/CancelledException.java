package org.manicule.api.task;

/** The researcher cancelled the task. Let it pass: the task runner ends the task quietly. */
public final class CancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The task stops here. */
  public CancelledException() {
    super("cancelled");
  }
}
