package org.manicule.api.importing;

/**
 * What a recogniser looks for. Recognisers work in this order, so that each sees what those before
 * it found: what is known about the document, then its parts, then who speaks in them. Later
 * versions may add kinds.
 */
public enum RecogniserKind {
  /** What is known about the document as a whole: its title, author, body and date. */
  METADATA,
  /** Its parts, such as posts, agenda items and sections; one document may become several. */
  STRUCTURE,
  /** Who says what: turns and quotes with their speakers. */
  SPEAKERS
}
