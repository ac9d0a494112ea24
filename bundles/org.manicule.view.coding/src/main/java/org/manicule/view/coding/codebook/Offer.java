package org.manicule.view.coding.codebook;

/**
 * A line of a menu that asks what shall be done.
 *
 * @param words what it says
 * @param action does it
 */
public record Offer(String words, Runnable action) {}
