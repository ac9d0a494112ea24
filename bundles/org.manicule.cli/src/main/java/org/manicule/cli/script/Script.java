package org.manicule.cli.script;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.manicule.api.UserException;
import org.manicule.cli.output.Messages;

/**
 * Reads a script as a POSIX shell would, as far as scripts of commands need it: words, quotation
 * marks, backslashes, comments, and variables written with braces.
 *
 * <p>A line is a command. Single quotation marks keep everything; double ones keep blanks, and a
 * backslash before {@code "}, {@code \}, <code>$</code> or the end of a line works in them;
 * outside, a backslash takes the next sign as it is, and at the end of a line the command goes on
 * in the next. What a variable stands for is never split into words. A dollar sign without a brace
 * is itself.
 */
public final class Script {
  private static final Messages MESSAGES = Messages.beside(Script.class);
  private static final String ESCAPED_IN_DOUBLE_QUOTES = "\"\\$";

  private final String text;
  private final Map<String, String> variables;
  private final List<ScriptLine> lines = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private int position;
  private int line = 1;
  private int commandLine = 1;

  private Script(String text, Map<String, String> variables) {
    this.text = text;
    this.variables = variables;
  }

  /**
   * The commands of a script file. The variable {@code here} is the script's folder.
   *
   * @param variables what other variables stand for
   * @throws UserException when it cannot be read; the message names the line
   */
  public static List<ScriptLine> read(Path file, Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(variables);
    Path parent = file.toAbsolutePath().normalize().getParent();
    all.put("here", parent == null ? "/" : parent.toString());
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8), all);
    } catch (CharacterCodingException e) {
      throw unreadable(file, e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static UserException unreadable(Path file, IOException cause) {
    return new UserException(
        MESSAGES.text("unreadable", file), MESSAGES.text("unreadable.todo"), cause);
  }

  /** The commands of a script. */
  static List<ScriptLine> parse(String text, Map<String, String> variables) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Script script = new Script(plain.replace("\r\n", "\n") + "\n", variables);
    script.readAll();
    return List.copyOf(script.lines);
  }

  private void readAll() {
    while (position < text.length()) {
      char sign = next();
      switch (sign) {
        case '\n' -> endCommand();
        case ' ', '\t' -> endWord();
        case '#' -> {
          if (inWord) {
            add(sign);
          } else {
            skipComment();
          }
        }
        case '\\' -> escape();
        case '\'' -> singleQuotes();
        case '"' -> doubleQuotes();
        default -> addOrExpand(sign);
      }
    }
  }

  private char next() {
    char sign = text.charAt(position++);
    if (sign == '\n') {
      line++;
    }
    return sign;
  }

  private void add(char sign) {
    if (!inWord && words.isEmpty()) {
      commandLine = line;
    }
    inWord = true;
    word.append(sign);
  }

  private void startWord() {
    if (!inWord && words.isEmpty()) {
      commandLine = line;
    }
    inWord = true;
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }

  private void endCommand() {
    endWord();
    if (!words.isEmpty()) {
      lines.add(new ScriptLine(commandLine, words));
      words.clear();
    }
  }

  private void skipComment() {
    while (text.charAt(position) != '\n') {
      position++;
    }
  }

  private void escape() {
    if (position >= text.length()) {
      return;
    }
    char sign = next();
    if (sign != '\n') {
      add(sign);
    }
  }

  private void singleQuotes() {
    int opened = line;
    startWord();
    int end = text.indexOf('\'', position);
    if (end < 0) {
      throw MESSAGES.problem("open.quote", opened, "'");
    }
    while (position < end) {
      word.append(next());
    }
    position++;
  }

  private void doubleQuotes() {
    int opened = line;
    startWord();
    while (position < text.length()) {
      char sign = next();
      if (sign == '"') {
        return;
      }
      if (sign == '\\') {
        escapeInDoubleQuotes();
      } else {
        addOrExpand(sign);
      }
    }
    throw MESSAGES.problem("open.quote", opened, "\"");
  }

  private void escapeInDoubleQuotes() {
    char following = position < text.length() ? text.charAt(position) : '\n';
    if (following == '\n') {
      next();
    } else if (ESCAPED_IN_DOUBLE_QUOTES.indexOf(following) >= 0) {
      word.append(next());
    } else {
      word.append('\\');
    }
  }

  private void addOrExpand(char sign) {
    if (sign != '$' || position >= text.length() || text.charAt(position) != '{') {
      add(sign);
      return;
    }
    int end = text.indexOf('}', position);
    if (end < 0 || text.substring(position, end).contains("\n")) {
      throw MESSAGES.problem("open.variable", line);
    }
    String name = text.substring(position + 1, end);
    String value = variables.get(name);
    if (value == null) {
      throw MESSAGES.problem(
          "unknown.variable",
          line,
          "${" + name + "}",
          String.join(", ", new TreeSet<>(variables.keySet())));
    }
    startWord();
    word.append(value);
    position = end + 1;
  }
}
