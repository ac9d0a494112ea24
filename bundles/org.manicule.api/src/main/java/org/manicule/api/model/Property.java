package org.manicule.api.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A named property of the project itself, such as its title or a setting that travels with it.
 *
 * @param id derived from the name, so that a name occurs once; see {@link #of}
 * @param name a dotted name, such as {@code project.description}
 * @param value the value as text
 */
public record Property(Id<Property> id, String name, String value) implements Entity {

  /** The property of that name with a value. */
  public static Property of(String name, String value) {
    return new Property(idOf(name), name, value);
  }

  /** The identity that the property of that name has in every project. */
  public static Id<Property> idOf(String name) {
    return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public EntityType type() {
    return EntityType.PROPERTY;
  }
}
