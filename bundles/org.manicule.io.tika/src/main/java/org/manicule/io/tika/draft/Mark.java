package org.manicule.io.tika.draft;

/**
 * Why a piece of text looks like page furniture.
 *
 * @param reason in the researcher's words
 * @param confidence how sure, 0 to 1
 */
public record Mark(String reason, double confidence) {}
