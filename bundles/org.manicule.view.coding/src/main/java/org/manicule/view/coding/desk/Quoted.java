package org.manicule.view.coding.desk;

import org.manicule.api.model.Passage;

/**
 * A passage with its words.
 *
 * @param passage the place
 * @param quote what stands there
 */
public record Quoted(Passage passage, String quote) {}
