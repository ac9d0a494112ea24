package org.manicule.recognise.text;

/**
 * Somebody as a document introduces him or her.
 *
 * @param name with title, as written
 * @param role what he or she is; blank when it is not said
 * @param body the organisation; blank when it is not said
 * @param confidence how sure it is that this is a person, 0 to 1
 */
public record Person(String name, String role, String body, double confidence) {

  /** Role and body in one line, as far as they are known. */
  public String position() {
    return role.isBlank() ? body : body.isBlank() ? role : role + ", " + body;
  }
}
