package org.manicule.io.tika.ocr;

/**
 * A word that was read from a picture.
 *
 * @param line which line it is in, counted over the picture
 * @param text how it reads
 * @param left its left edge in pixels
 * @param top its upper edge in pixels from the top
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record ScannedWord(int line, String text, int left, int top, int width, int height) {}
