package org.manicule.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the walk-through true: what it quotes is what the plugin is. */
final class ReadmeTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));

  @Test
  void everySnippetOfJavaIsInTheCode() throws IOException {
    String code = codeWithoutIndents();
    List<String> snippets = blocks("java");
    assertThat(snippets).hasSizeGreaterThan(3);
    assertThat(snippets).allSatisfy(snippet -> assertThat(code).contains(withoutIndents(snippet)));
  }

  private static List<String> blocks(String language) throws IOException {
    Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    String readme = Files.readString(HERE.resolve("README.md"));
    return block.matcher(readme).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static String codeWithoutIndents() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(HERE.resolve("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        code.append(withoutIndents(Files.readString(file)));
      }
    }
    return code.toString();
  }

  private static String withoutIndents(String text) {
    return String.join("\n", text.lines().map(String::strip).toList());
  }
}
