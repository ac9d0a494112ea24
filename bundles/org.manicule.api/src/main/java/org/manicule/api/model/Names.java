package org.manicule.api.model;

import java.util.regex.Pattern;

/** The rules that names and colours of entities keep. */
final class Names {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  private Names() {}

  static void require(String what, String name) {
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "a " + what + " needs a name without blanks around it, not \"" + name + "\"");
    }
  }

  static void requireColour(String colour) {
    if (!COLOUR.matcher(colour).matches()) {
      throw new IllegalArgumentException("a colour is #rrggbb in lower case, not " + colour);
    }
  }
}
