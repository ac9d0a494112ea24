package org.manicule.ui.keys;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.manicule.ui.api.Command;

/**
 * Which keys stand for which command: as the researcher said, else as the chosen scheme has it and
 * the commands say.
 */
public final class KeyMap {
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<String, List<KeyStroke>> changed = new TreeMap<>();
  private KeyScheme scheme = KeyScheme.own();

  /** Follows another scheme; what the researcher changed stays. */
  public void follow(KeyScheme newScheme) {
    scheme = newScheme;
  }

  /** The scheme that is followed. */
  public KeyScheme scheme() {
    return scheme;
  }

  /** Replaces the commands; keys that were changed stay, also those of commands now missing. */
  public void setCommands(List<Command> present) {
    commands.clear();
    present.forEach(command -> commands.putIfAbsent(command.id(), command));
  }

  /** All commands in menu order. */
  public List<Command> commands() {
    return List.copyOf(commands.values());
  }

  /** The keys of a command. */
  public List<KeyStroke> keys(Command command) {
    List<KeyStroke> own = changed.get(command.id());
    return own != null ? own : scheme.keys(command);
  }

  /** The first key of a command as a menu shows it; empty when it has none. */
  public String shown(Command command) {
    List<KeyStroke> keys = keys(command);
    return keys.isEmpty() ? "" : keys.get(0).asText();
  }

  /**
   * The commands a key stands for while the focus is in a view, those that belong to it first.
   *
   * @param view id of the view; empty when the focus is in none
   */
  public List<Command> commandsFor(KeyStroke stroke, String view) {
    return commands.values().stream()
        .filter(each -> keys(each).contains(stroke))
        .filter(each -> each.views().isEmpty() || each.views().contains(view))
        .sorted(Comparator.comparing(each -> each.views().isEmpty()))
        .toList();
  }

  /** The other commands that use one of these keys in the same place. */
  public List<Command> conflicts(Command command, List<KeyStroke> keys) {
    return sharing(command, keys).filter(other -> meet(command, other)).toList();
  }

  /** The other commands that use one of these keys, but never in the same place. */
  public List<Command> elsewhere(Command command, List<KeyStroke> keys) {
    return sharing(command, keys).filter(other -> !meet(command, other)).toList();
  }

  private Stream<Command> sharing(Command command, List<KeyStroke> keys) {
    return commands.values().stream()
        .filter(other -> !other.id().equals(command.id()))
        .filter(other -> keys(other).stream().anyMatch(keys::contains));
  }

  private static boolean meet(Command one, Command other) {
    return one.views().isEmpty()
        || other.views().isEmpty()
        || !Collections.disjoint(one.views(), other.views());
  }

  /** Takes keys of a command away from all others that use them in the same place. */
  public void take(Command command) {
    List<KeyStroke> wanted = keys(command);
    for (Command other : conflicts(command, wanted)) {
      rebind(other, keys(other).stream().filter(each -> !wanted.contains(each)).toList());
    }
  }

  /** Gives a command other keys; an empty list takes them all away. */
  public void rebind(Command command, List<KeyStroke> keys) {
    if (keys.equals(scheme.keys(command))) {
      changed.remove(command.id());
    } else {
      changed.put(command.id(), List.copyOf(keys));
    }
  }

  /** Whether the researcher changed the keys of a command. */
  public boolean isChanged(Command command) {
    return changed.containsKey(command.id());
  }

  /** Gives a command the keys back that it had at first. */
  public void reset(Command command) {
    changed.remove(command.id());
  }

  /** Gives all commands the keys back that they had at first. */
  public void resetAll() {
    changed.clear();
  }

  /** What the researcher changed, as text for {@link #restore}. */
  public String asText() {
    return String.join(
        "|",
        changed.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(KeyStroke.asText(entry.getValue())))
            .toList());
  }

  /** Takes over what {@link #asText} wrote, in place of all changes made so far. */
  public void restore(String text) {
    changed.clear();
    for (String entry : text.split("\\|")) {
      int split = entry.indexOf('=');
      if (split > 0) {
        String keys = URLDecoder.decode(entry.substring(split + 1), StandardCharsets.UTF_8);
        changed.put(entry.substring(0, split), KeyStroke.parseAll(keys));
      }
    }
  }

  private static String encoded(String keys) {
    return URLEncoder.encode(keys, StandardCharsets.UTF_8);
  }
}
