package org.manicule.launcher;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Which head was called, and with which arguments. */
record Invocation(Head head, List<String> arguments) {

  /**
   * No argument, a single project, or the word "window" opens the window. A bare word is always a
   * command, even where a file of that name exists. The program itself calls {@code --reader}.
   */
  static Invocation of(List<String> arguments) {
    if (arguments.isEmpty()) {
      return new Invocation(Head.WINDOW, arguments);
    }
    if (arguments.equals(List.of("--reader"))) {
      return new Invocation(Head.READER, List.of());
    }
    if (arguments.get(0).equals("window")) {
      return new Invocation(Head.WINDOW, arguments.subList(1, arguments.size()));
    }
    boolean project = arguments.size() == 1 && isProject(arguments.get(0));
    return new Invocation(project ? Head.WINDOW : Head.CLI, arguments);
  }

  private static boolean isProject(String argument) {
    if (argument.startsWith("-")) {
      return false;
    }
    String withoutSlash = argument.replaceAll("[/\\\\]+$", "");
    if (withoutSlash.endsWith(".manicule")) {
      return true;
    }
    boolean path = argument.contains("/") || argument.contains("\\");
    return path && exists(argument);
  }

  private static boolean exists(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Says so when there is no screen; the widget library's own message helps nobody. */
  void requireScreen(String system, Map<String, String> environment) {
    boolean screen = present(environment, "DISPLAY") || present(environment, "WAYLAND_DISPLAY");
    if (head == Head.WINDOW && system.startsWith("Linux") && !screen) {
      throw new LaunchException(
          "there is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
              + "The command line needs none: manicule --help");
    }
  }

  private static boolean present(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isBlank();
  }
}
