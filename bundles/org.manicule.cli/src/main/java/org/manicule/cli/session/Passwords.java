package org.manicule.cli.session;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manicule.cli.output.Messages;

/**
 * Where passwords come from: a file, a variable of the environment, or the terminal, which does not
 * show them. Never an argument: those are seen by everybody who lists the programs that run.
 */
public final class Passwords {
  private static final Messages MESSAGES = Messages.beside(Passwords.class);
  private static final String PRESENT = "MANICULE_PASSWORD";
  private static final String WANTED = "MANICULE_NEW_PASSWORD";

  private final Function<String, @Nullable String> environment;
  private final Terminal terminal;

  /** Asks somebody at the terminal. */
  @FunctionalInterface
  public interface Terminal {
    /** What was typed, without a line end; null when there is nobody to ask. */
    char @Nullable [] read(String prompt);
  }

  /**
   * Looks in these places.
   *
   * @param environment the variables of the environment
   * @param terminal asks when neither a file nor a variable is there
   */
  public Passwords(Function<String, @Nullable String> environment, Terminal terminal) {
    this.environment = environment;
    this.terminal = terminal;
  }

  /** Looks in those of this program. */
  public static Passwords ofThisProgram() {
    return new Passwords(System::getenv, Passwords::readFromTerminal);
  }

  private static char @Nullable [] readFromTerminal(String prompt) {
    Console console = System.console();
    return console == null ? null : console.readPassword("%s", prompt);
  }

  /**
   * The present password of a project; the caller clears it.
   *
   * @param file the file that holds it, or null to look elsewhere
   * @throws org.manicule.api.UserException when it is nowhere
   */
  public char[] present(Path project, @Nullable Path file) {
    char[] known = known(file, PRESENT);
    if (known == null) {
      known = terminal.read(MESSAGES.text("password.ask", name(project)));
    }
    if (known == null) {
      throw MESSAGES.problem("password.missing", project);
    }
    return known;
  }

  /**
   * The first password of a new project; the caller clears it.
   *
   * @see #present
   */
  public char[] first(Path project, @Nullable Path file) {
    char[] known = known(file, PRESENT);
    return known != null ? known : asked(project);
  }

  /**
   * A new password; the caller clears it.
   *
   * @see #present
   */
  public char[] wanted(Path project, @Nullable Path file) {
    char[] known = known(file, WANTED);
    return known != null ? known : asked(project);
  }

  /** Asked for twice, because nobody sees what was typed. */
  private char[] asked(Path project) {
    char[] once = terminal.read(MESSAGES.text("password.new", name(project)));
    if (once == null) {
      throw MESSAGES.problem("password.new.missing", project);
    }
    char[] again = terminal.read(MESSAGES.text("password.again"));
    boolean same = again != null && Arrays.equals(once, again);
    clear(again);
    if (!same) {
      clear(once);
      throw MESSAGES.problem("password.differs");
    }
    return once;
  }

  private char @Nullable [] known(@Nullable Path file, String variable) {
    if (file != null) {
      return read(file);
    }
    String value = environment.apply(variable);
    return value == null || value.isEmpty() ? null : value.toCharArray();
  }

  /** The first line of a file. */
  private static char[] read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      Arrays.fill(bytes, (byte) 0);
      int end = 0;
      while (end < text.limit() && text.get(end) != '\n' && text.get(end) != '\r') {
        end++;
      }
      char[] password = new char[end];
      text.get(password);
      clear(text.array());
      if (end == 0) {
        throw MESSAGES.problem("password.file.empty", file);
      }
      return password;
    } catch (CharacterCodingException other) {
      throw MESSAGES.problem("password.file.letters", file);
    } catch (IOException failure) {
      throw MESSAGES.problem("password.file", file);
    }
  }

  /** Overwrites a password that is not needed any more. */
  public static void clear(char @Nullable [] password) {
    if (password != null) {
      Arrays.fill(password, '\0');
    }
  }

  private static String name(Path project) {
    return String.valueOf(project.getFileName());
  }
}
