package org.manicule.api.model;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * A property that sources or cases have, such as date, author or region.
 *
 * @param id the identity
 * @param name unique within its scope
 * @param valueType what its values look like
 * @param scope {@link EntityType#SOURCE} or {@link EntityType#CASE}: what has it
 * @param description what it means; may be empty
 * @param choices the values that a variable of type {@link VariableType#CHOICE} can have, in the
 *     order in which they are offered; empty for other types
 */
public record Variable(
    Id<Variable> id,
    String name,
    VariableType valueType,
    EntityType scope,
    String description,
    List<String> choices)
    implements Entity {
  /**
   * The identity of the variable that says which sources are coded to the end, the same in every
   * project. It is of type {@link VariableType#YES_NO} and is made when the first source is done.
   */
  public static final Id<Variable> CODING_DONE =
      new Id<>(UUID.nameUUIDFromBytes("manicule.coding-done".getBytes(StandardCharsets.UTF_8)));

  /**
   * The identity of the variable that says how a source is cited in brackets, such as {@code Quill
   * & Reed 2019}, the same in every project. It is of type {@link VariableType#TEXT} and is made
   * when the first source gets its reference from a bibliography. Quotes are shown with it.
   */
  public static final Id<Variable> CITED_AS =
      new Id<>(UUID.nameUUIDFromBytes("manicule.cited-as".getBytes(StandardCharsets.UTF_8)));

  /** Checks name, scope and choices. */
  public Variable {
    Names.require("variable", name);
    if (scope != EntityType.SOURCE && scope != EntityType.CASE) {
      throw new IllegalArgumentException("only sources and cases have variables, not " + scope);
    }
    choices = List.copyOf(choices);
    if (choices.isEmpty() == (valueType == VariableType.CHOICE)) {
      throw new IllegalArgumentException("a choice, and nothing else, has choices: " + choices);
    }
    choices.forEach(choice -> Names.require("choice", choice));
    if (new HashSet<>(choices).size() < choices.size()
        || choices.stream().anyMatch(choice -> choice.lines().count() > 1)) {
      throw new IllegalArgumentException("choices are lines, each of them once: " + choices);
    }
  }

  /** A variable of another type than a choice. */
  public Variable(
      Id<Variable> id, String name, VariableType valueType, EntityType scope, String description) {
    this(id, name, valueType, scope, description, List.of());
  }

  /** A new variable of sources. */
  public static Variable ofSources(String name, VariableType type) {
    return new Variable(Id.random(), name, type, EntityType.SOURCE, "");
  }

  /** The same variable under another name. */
  public Variable withName(String newName) {
    return new Variable(id, newName, valueType, scope, description, choices);
  }

  /**
   * The same variable for other values.
   *
   * @param newChoices the choices; empty unless the type is {@link VariableType#CHOICE}
   */
  public Variable withType(VariableType newType, List<String> newChoices) {
    return new Variable(id, name, newType, scope, description, newChoices);
  }

  @Override
  public EntityType type() {
    return EntityType.VARIABLE;
  }
}
