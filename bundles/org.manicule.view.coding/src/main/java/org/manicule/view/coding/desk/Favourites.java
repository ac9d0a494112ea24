package org.manicule.view.coding.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;

/**
 * The codes a coder keeps on the digits 1 to 9. They are a property of the project for each coder,
 * so that they travel with it, and undo takes a change back.
 */
public final class Favourites {
  /** The highest digit; the lowest is 1. */
  public static final int DIGITS = 9;

  private final Words words = Words.beside(Favourites.class);
  private final CodingDesk desk;
  private final Project project;

  /** The favourites of whoever codes now. */
  Favourites(CodingDesk desk, Project project) {
    this.desk = desk;
    this.project = project;
  }

  /**
   * A code on its digit.
   *
   * @param digit 1 to 9
   * @param code the code
   * @param path its full path
   */
  public record Favourite(int digit, Code code, String path) {}

  /** The favourites by digit; one whose code was deleted is back when the code is. */
  public List<Favourite> all() {
    CodeTree tree = project.codebook().tree();
    return stored().entrySet().stream()
        .flatMap(
            entry ->
                tree.find(entry.getValue()).stream()
                    .map(code -> new Favourite(entry.getKey(), code, tree.path(code.id()))))
        .toList();
  }

  /** The digits by code, also of codes that are deleted by now: quick to ask. */
  public Map<Id<Code>, Integer> digits() {
    return stored().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, Math::min));
  }

  /** The digit a code is on, when it is a favourite. */
  public OptionalInt digit(Id<Code> code) {
    return stored().entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Puts a code on a digit, in place of the one there and of the digit it had. A code that is on
   * the digit already is taken off.
   */
  public void set(int digit, Id<Code> code) {
    Map<Integer, Id<Code>> changed = stored();
    boolean off = code.equals(changed.get(digit));
    changed.values().removeIf(code::equals);
    if (!off) {
      changed.put(digit, code);
    }
    String path = project.codebook().tree().path(code);
    keep(changed, words.say(off ? "favourite.off" : "favourite.on", path, digit));
  }

  /** Takes a code off its digit; does nothing when it is no favourite. */
  public void remove(Id<Code> code) {
    digit(code).ifPresent(digit -> set(digit, code));
  }

  /** Codes the selected words with the code on a digit, or says that there is none. */
  public void code(int digit) {
    all().stream()
        .filter(favourite -> favourite.digit() == digit)
        .findFirst()
        .ifPresentOrElse(
            favourite -> desk.codeSelectedWords(favourite.code().id()),
            () -> desk.workbench().say(words.say("favourite.none", digit)));
  }

  private void keep(Map<Integer, Id<Code>> changed, String label) {
    String value =
        changed.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
    Property now = Property.of(name(), value);
    Optional<Property> before = project.property(now.id());
    project.apply(Edit.of(label, new Change(before.orElse(null), now)));
    desk.workbench().say(label);
  }

  /** Digit and code; whatever else somebody wrote there is left out. */
  private Map<Integer, Id<Code>> stored() {
    Map<Integer, Id<Code>> found = new TreeMap<>();
    String value = project.property(Property.idOf(name())).map(Property::value).orElse("");
    for (String entry : value.split(" ")) {
      if (entry.matches("[1-9]=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
        found.put(entry.charAt(0) - '0', Id.of(entry.substring(2)));
      }
    }
    return found;
  }

  private String name() {
    return "favourites." + project.coder().id();
  }
}
