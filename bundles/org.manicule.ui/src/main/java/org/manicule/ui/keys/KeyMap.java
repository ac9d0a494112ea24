package org.manicule.ui.keys;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.manicule.ui.api.Command;

/**
 * Which keys stand for which command: as the commands say, unless the researcher said otherwise.
 */
public final class KeyMap {
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Map<String, List<KeyStroke>> changed = new TreeMap<>();

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
    return own != null ? own : KeyStroke.parseAll(command.keys());
  }

  /** The first key of a command as a menu shows it; empty when it has none. */
  public String shown(Command command) {
    List<KeyStroke> keys = keys(command);
    return keys.isEmpty() ? "" : keys.get(0).asText();
  }

  /** The commands a key stands for; more than one when it is used twice. */
  public List<Command> commandsFor(KeyStroke stroke) {
    return commands.values().stream().filter(each -> keys(each).contains(stroke)).toList();
  }

  /** The other commands that use one of these keys. */
  public List<Command> conflicts(Command command, List<KeyStroke> keys) {
    return commands.values().stream()
        .filter(other -> !other.id().equals(command.id()))
        .filter(other -> keys(other).stream().anyMatch(keys::contains))
        .toList();
  }

  /** Gives a command other keys; an empty list takes them all away. */
  public void rebind(Command command, List<KeyStroke> keys) {
    if (keys.equals(KeyStroke.parseAll(command.keys()))) {
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
