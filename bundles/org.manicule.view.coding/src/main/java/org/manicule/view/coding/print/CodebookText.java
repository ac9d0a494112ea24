package org.manicule.view.coding.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.desk.Words;

/**
 * The codebook as it is printed: each code with its definition, in the order of the tree.
 *
 * @param title what it is called
 * @param lines its lines
 */
public record CodebookText(String title, List<Line> lines) {

  /** Copies the lines. */
  public CodebookText {
    lines = List.copyOf(lines);
  }

  /**
   * A paragraph of it.
   *
   * @param depth how far it is moved in: 0 for codes at the top
   * @param name whether it names a code
   * @param text what it says
   */
  public record Line(int depth, boolean name, String text) {}

  /**
   * Puts a codebook into words.
   *
   * @param name what the project is called
   * @param project whose codings it tells of are counted
   */
  public static CodebookText of(String name, ProjectData project) {
    Writing writing = new Writing(project.codebook().tree(), project.codebook().counts());
    project.onlyCoder().ifPresent(writing::only);
    writing.below(null, 0);
    if (project.codebook().tree().all().isEmpty()) {
      writing.lines.add(new Line(0, false, writing.words.say("empty")));
    }
    return new CodebookText(writing.words.say("title", name), writing.lines);
  }

  private static final class Writing {
    private final Words words = Words.beside(CodebookText.class);
    private final List<Line> lines = new ArrayList<>();
    private final CodeTree tree;
    private final Map<Id<Code>, CodeCount> counts;

    Writing(CodeTree tree, Map<Id<Code>, CodeCount> counts) {
      this.tree = tree;
      this.counts = counts;
    }

    private void only(Coder coder) {
      lines.add(new Line(0, false, words.say("only", coder.name())));
    }

    private void below(@Nullable Id<Code> parent, int depth) {
      for (Code code : tree.children(parent)) {
        write(code, depth);
        below(code.id(), depth + 1);
      }
    }

    private void write(Code code, int depth) {
      lines.add(new Line(depth, true, name(code)));
      CodeDefinition definition = code.definition();
      add(depth, "meaning", definition.meaning());
      add(depth, "use", definition.whenToUse());
      add(depth, "not", definition.whenNotToUse());
      definition.examples().forEach(example -> add(depth, "example", example.quote()));
      CodeCount count = counts.get(code.id());
      if (count != null && count.codings() > 0) {
        lines.add(new Line(depth, false, words.say("count", count.codings(), count.sources())));
      }
    }

    private String name(Code code) {
      return code.status() == CodeStatus.ACTIVE
          ? code.name()
          : words.say("code", code.name(), status(code.status()));
    }

    private String status(CodeStatus status) {
      return words.say("status." + status.name().toLowerCase(Locale.ROOT));
    }

    private void add(int depth, String key, String text) {
      if (!text.isBlank()) {
        lines.add(new Line(depth, false, words.say(key, text.strip())));
      }
    }
  }
}
