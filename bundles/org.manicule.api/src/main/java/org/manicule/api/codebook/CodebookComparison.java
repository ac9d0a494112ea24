package org.manicule.api.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.CodebookDiff.CodeDiff;
import org.manicule.api.codebook.CodebookDiff.Field;
import org.manicule.api.codebook.CodebookDiff.FieldDiff;
import org.manicule.api.codebook.CodebookDiff.Kind;
import org.manicule.api.codebook.CodebookDiff.SetDiff;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;

/** Compares two versions of a codebook. */
final class CodebookComparison {
  private final CodebookVersion from;
  private final CodebookVersion to;
  private final CodeTree earlier;
  private final CodeTree later;
  private final Map<? extends Id<?>, Id<Code>> merged;

  CodebookComparison(
      CodebookVersion from, CodebookVersion to, Map<? extends Id<?>, Id<Code>> merged) {
    this.from = from;
    this.to = to;
    this.earlier = from.tree();
    this.later = to.tree();
    this.merged = merged;
  }

  CodebookDiff diff() {
    List<CodeDiff> codes = new ArrayList<>();
    for (Code code : later.all()) {
      earlier
          .find(code.id())
          .ifPresentOrElse(
              before -> changed(before, code, codes),
              () -> codes.add(diff(Kind.ADDED, code, later, null)));
    }
    for (Code code : earlier.all()) {
      if (later.find(code.id()).isEmpty()) {
        Id<Code> target = merged.get(code.id());
        Kind kind = target == null ? Kind.REMOVED : Kind.MERGED;
        codes.add(diff(kind, code, earlier, target));
      }
    }
    codes.sort(Comparator.comparing(CodeDiff::kind).thenComparing(CodeDiff::path));
    return new CodebookDiff(from, to, codes, reordered(), sets());
  }

  private static CodeDiff diff(Kind kind, Code code, CodeTree tree, @Nullable Id<Code> mergedInto) {
    return new CodeDiff(kind, code.id(), tree.path(code.id()), mergedInto, List.of());
  }

  private void changed(Code before, Code after, List<CodeDiff> codes) {
    List<FieldDiff> fields = new ArrayList<>();
    CodeDefinition old = before.definition();
    CodeDefinition now = after.definition();
    compare(Field.NAME, before.name(), after.name(), fields);
    if (!Objects.equals(before.parent(), after.parent())) {
      fields.add(new FieldDiff(Field.PARENT, above(before, earlier), above(after, later)));
    }
    compare(Field.COLOUR, before.colour(), after.colour(), fields);
    compare(Field.MEANING, old.meaning(), now.meaning(), fields);
    compare(Field.WHEN_TO_USE, old.whenToUse(), now.whenToUse(), fields);
    compare(Field.WHEN_NOT_TO_USE, old.whenNotToUse(), now.whenNotToUse(), fields);
    compare(Field.EXAMPLES, examples(old), examples(now), fields);
    compare(Field.STATUS, status(before), status(after), fields);
    if (!fields.isEmpty()) {
      codes.add(new CodeDiff(Kind.CHANGED, after.id(), later.path(after.id()), null, fields));
    }
  }

  private static void compare(Field field, String before, String after, List<FieldDiff> fields) {
    if (!before.equals(after)) {
      fields.add(new FieldDiff(field, before, after));
    }
  }

  private static String above(Code code, CodeTree tree) {
    Id<Code> parent = code.parent();
    return parent == null ? "" : tree.path(parent);
  }

  private static String examples(CodeDefinition definition) {
    return definition.examples().stream().map(Example::quote).collect(Collectors.joining("\n"));
  }

  private static String status(Code code) {
    return code.status().name().toLowerCase(Locale.ROOT);
  }

  private List<@Nullable Id<Code>> reordered() {
    List<@Nullable Id<Code>> found = new ArrayList<>();
    if (isReordered(null)) {
      found.add(null);
    }
    for (Code code : later.all()) {
      if (isReordered(code.id())) {
        found.add(code.id());
      }
    }
    return found;
  }

  private boolean isReordered(@Nullable Id<Code> parent) {
    List<Id<Code>> before = earlier.children(parent).stream().map(Code::id).toList();
    List<Id<Code>> after = later.children(parent).stream().map(Code::id).toList();
    return !before.stream()
        .filter(after::contains)
        .toList()
        .equals(after.stream().filter(before::contains).toList());
  }

  private List<SetDiff> sets() {
    Map<Id<CodeSet>, CodeSet> before = new HashMap<>();
    from.sets().forEach(set -> before.put(set.id(), set));
    List<SetDiff> found = new ArrayList<>();
    for (CodeSet set : to.sets()) {
      CodeSet old = before.remove(set.id());
      if (!set.equals(old)) {
        found.add(new SetDiff(old, set));
      }
    }
    before.values().forEach(set -> found.add(new SetDiff(set, null)));
    found.sort(Comparator.comparing(SetDiff::name));
    return found;
  }
}
