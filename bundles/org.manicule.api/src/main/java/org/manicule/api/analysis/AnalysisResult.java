package org.manicule.api.analysis;

/**
 * What an analysis returns: a {@link Table}, a {@link Matrix} or {@link Passages}. Later versions
 * may add kinds: show the ones you know and say so for the others.
 */
public interface AnalysisResult {

  /** What it shows, as a caption. */
  String title();
}
