package org.manicule.view.pages.printed;

/**
 * Something that is to be made for the screen.
 *
 * @param kind what
 * @param page of which page, from 0
 * @param scale in which size, pixels for each unit; 0 for a text
 */
public record Wish(Kind kind, int page, double scale) {

  /** What can be wished for. */
  public enum Kind {
    /** The page as a picture. */
    PICTURE,
    /** Its letters and where they stand in the text. */
    TEXT,
    /** The page as a small picture. */
    THUMBNAIL
  }

  /** The page as a picture. */
  public static Wish picture(int page, double scale) {
    return new Wish(Kind.PICTURE, page, scale);
  }

  /** The letters of a page. */
  public static Wish text(int page) {
    return new Wish(Kind.TEXT, page, 0);
  }

  /** The page as a small picture. */
  public static Wish thumbnail(int page, double scale) {
    return new Wish(Kind.THUMBNAIL, page, scale);
  }
}
