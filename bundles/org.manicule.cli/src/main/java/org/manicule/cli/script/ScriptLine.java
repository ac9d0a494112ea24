package org.manicule.cli.script;

import java.util.List;

/**
 * One command of a script.
 *
 * @param number the line on which it starts, from 1
 * @param words the words of the command, as a shell would hand them over
 */
public record ScriptLine(int number, List<String> words) {

  /** Copies the list. */
  public ScriptLine {
    words = List.copyOf(words);
  }
}
