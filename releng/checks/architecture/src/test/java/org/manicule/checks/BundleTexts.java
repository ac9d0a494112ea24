package org.manicule.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one bundle, and what its code says of them. */
final class BundleTexts {

  /** {@code Messages.text("key"}, {@code WORDS.say("prefix." +}, {@code problem("key"} ... */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:messages|words)\\s*\\.\\s*(text|say|get|problem)\\(\\s*\"([^\"]+)\"\\s*([,)+])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private final List<TextFile> files;
  private final String code;
  private final Set<String> keys = new TreeSet<>();

  private BundleTexts(List<TextFile> files, String code) {
    this.files = files;
    this.code = code;
    files.forEach(file -> keys.addAll(file.texts().keySet()));
  }

  static BundleTexts of(Path bundle) {
    List<TextFile> files =
        Workspace.files(bundle.resolve("src/main/resources"), "messages.properties").stream()
            .map(TextFile::read)
            .toList();
    StringBuilder code = new StringBuilder();
    Workspace.files(bundle.resolve("src/main/java"), ".java").forEach(f -> code.append(read(f)));
    return new BundleTexts(files, code.toString());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<TextFile> files() {
    return files;
  }

  /** Lines to paste, for keys that the code asks for and no file has. */
  List<String> missing() {
    List<String> lines = new ArrayList<>();
    Matcher matcher = ASKED.matcher(code);
    while (matcher.find()) {
      String key = matcher.group(2);
      boolean prefix = matcher.group(3).equals("+");
      if (keys.stream().noneMatch(prefix ? k -> k.startsWith(key) : key::equals)) {
        lines.add(key + "=...");
      } else if (matcher.group(1).equals("problem") && !prefix && !keys.contains(key + ".todo")) {
        lines.add(key + ".todo=...");
      }
    }
    return lines;
  }

  /** Keys that are nowhere in the code, neither whole nor as parts that are put together. */
  List<String> unused() {
    Set<String> literals = new HashSet<>();
    Matcher matcher = LITERAL.matcher(code);
    while (matcher.find()) {
      literals.add(matcher.group(1));
    }
    Set<String> endings = new HashSet<>(literals);
    endings.removeIf(literal -> !literal.matches("\\.[a-z.]+"));
    endings.add("");
    return keys.stream()
        .filter(key -> endings.stream().noneMatch(e -> isWritten(key, e, literals)))
        .toList();
  }

  /** Whether the code has the key without the ending, or what the key without it begins with. */
  private static boolean isWritten(String key, String ending, Set<String> literals) {
    String stem = key.substring(0, Math.max(0, key.length() - ending.length()));
    return key.endsWith(ending)
        && (literals.contains(stem)
            || literals.stream()
                .anyMatch(l -> l.length() > 1 && l.endsWith(".") && stem.startsWith(l)));
  }
}
