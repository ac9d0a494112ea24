package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.CodebookDiff;
import org.manicule.api.codebook.CodebookDiff.CodeDiff;
import org.manicule.api.codebook.CodebookDiff.FieldDiff;
import org.manicule.api.codebook.CodebookDiff.Kind;
import org.manicule.api.codebook.CodebookDiff.SetDiff;
import org.manicule.api.codebook.CodebookVersion;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Id;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.Output;

/** Writes what is different between two versions of the codebook. */
final class CodebookDiffWriter {
  private final CodebookDiff diff;
  private final Output output;

  CodebookDiffWriter(CodebookDiff diff, Output output) {
    this.diff = diff;
    this.output = output;
  }

  /** A line of the answer: something that is different, with both states where it has them. */
  private record Line(
      String change,
      String what,
      @Nullable Object id,
      String field,
      @Nullable String before,
      @Nullable String after) {}

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (CodeDiff code : diff.codes()) {
      String kind = word(code.kind());
      if (code.kind() == Kind.CHANGED) {
        for (FieldDiff field : code.fields()) {
          String name = word(field.field()).replace('_', '-');
          lines.add(new Line(kind, code.path(), code.id(), name, field.before(), field.after()));
        }
      } else {
        Id<Code> into = code.mergedInto();
        String target = into == null ? null : diff.to().tree().path(into);
        lines.add(new Line(kind, code.path(), code.id(), "code", null, target));
      }
    }
    for (Id<Code> parent : diff.reordered()) {
      String path = parent == null ? "" : diff.to().tree().path(parent);
      lines.add(new Line("reordered", path, parent, "sub-codes", null, null));
    }
    diff.sets().forEach(set -> lines.add(line(set)));
    return lines;
  }

  private Line line(SetDiff set) {
    CodeSet before = set.before();
    CodeSet after = set.after();
    String change = before == null ? "added" : after == null ? "removed" : "changed";
    Object id = before != null ? before.id() : after != null ? after.id() : null;
    return new Line(
        change, set.name(), id, "set", codes(before, diff.from()), codes(after, diff.to()));
  }

  private static @Nullable String codes(@Nullable CodeSet set, CodebookVersion version) {
    return set == null
        ? null
        : set.name()
            + ": "
            + String.join("; ", set.codes().stream().map(version.tree()::path).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  void writeJson() {
    try (JsonRows rows = output.json()) {
      for (Line line : lines()) {
        rows.row(
            row ->
                row.text("change", line.change)
                    .text("field", line.field)
                    .text("path", line.what)
                    .text("id", line.id)
                    .text("before", line.before)
                    .text("after", line.after));
      }
    }
  }

  void print() {
    if (diff.isEmpty()) {
      output.line(
          Subcommand.MESSAGES.text("codebook.same", diff.from().number(), diff.to().number()));
    }
    lines().forEach(line -> output.line(text(line)));
  }

  private static String text(Line line) {
    if (line.field.equals("code")) {
      return switch (line.change) {
        case "added" -> Subcommand.MESSAGES.text("codebook.added", line.what);
        case "merged" ->
            Subcommand.MESSAGES.text(
                "codebook.merged", line.what, Objects.requireNonNullElse(line.after, ""));
        default -> Subcommand.MESSAGES.text("codebook.removed", line.what);
      };
    }
    if (line.change.equals("reordered")) {
      String where = line.what.isEmpty() ? Subcommand.MESSAGES.text("codes.top") : line.what;
      return Subcommand.MESSAGES.text("codebook.reordered", where);
    }
    String before = line.before == null ? "" : line.before;
    String after = line.after == null ? "" : line.after;
    return Subcommand.MESSAGES.text("codebook.changed", line.what, line.field, before, after);
  }
}
