package org.manicule.api.model;

/**
 * What a unit is. The constants are the kinds Manicule knows; a plugin may use its own names.
 *
 * @param name a lower-case word, such as {@code paragraph}
 */
public record UnitKind(String name) {
  /** A heading; its unit has a level. */
  public static final UnitKind HEADING = new UnitKind("heading");

  /** A paragraph, list item or table row: the smallest unit of running text. */
  public static final UnitKind PARAGRAPH = new UnitKind("paragraph");

  /** A section under a heading. */
  public static final UnitKind SECTION = new UnitKind("section");

  /** One post of a blog or thread. */
  public static final UnitKind POST = new UnitKind("post");

  /** One item of an agenda or of minutes. */
  public static final UnitKind AGENDA_ITEM = new UnitKind("agenda-item");

  /** What one speaker says without being interrupted. */
  public static final UnitKind TURN = new UnitKind("turn");

  /** One page of a paged source; its label is the page number. */
  public static final UnitKind PAGE = new UnitKind("page");

  /** Menus, notices and forms around the text proper, kept because nobody removed them. */
  public static final UnitKind BOILERPLATE = new UnitKind("boilerplate");

  /** Checks the form of the name. */
  public UnitKind {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("no name of a unit kind: " + name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
