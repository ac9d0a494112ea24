package org.manicule.view.pages.paper;

/**
 * A printed letter, or some that were printed as one.
 *
 * @param text what it says
 * @param box where it stands
 */
public record Glyph(String text, Box box) {}
