package org.manicule.view.coding.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.CodebookDiff;
import org.manicule.api.codebook.CodebookDiff.CodeDiff;
import org.manicule.api.codebook.CodebookDiff.Field;
import org.manicule.api.codebook.CodebookDiff.FieldDiff;
import org.manicule.api.codebook.CodebookDiff.Kind;
import org.manicule.api.codebook.CodebookDiff.SetDiff;
import org.manicule.api.codebook.CodebookVersion;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Id;
import org.manicule.view.coding.desk.Words;

/** Puts the differences of two versions into words, one row for each. */
final class DiffRows {
  private final Words words;
  private final CodebookDiff diff;

  DiffRows(Words words, CodebookDiff diff) {
    this.words = words;
    this.diff = diff;
  }

  List<DiffRow> rows() {
    List<DiffRow> rows = new ArrayList<>();
    for (CodeDiff code : diff.codes()) {
      if (code.kind() == Kind.CHANGED) {
        code.fields().forEach(field -> rows.add(row(code, field)));
      } else {
        Id<Code> into = code.mergedInto();
        String target = into == null ? "" : diff.to().tree().path(into);
        rows.add(new DiffRow(change(code.kind()), code.path(), "", "", target));
      }
    }
    for (Id<Code> parent : diff.reordered()) {
      String where = parent == null ? words.say("top") : diff.to().tree().path(parent);
      rows.add(new DiffRow(change(Kind.CHANGED), where, words.say("what.order"), "", ""));
    }
    diff.sets().forEach(set -> rows.add(row(set)));
    return rows;
  }

  private DiffRow row(CodeDiff code, FieldDiff field) {
    String what = words.say("what." + field.field().name().toLowerCase(Locale.ROOT));
    if (field.field() == Field.STATUS) {
      String before = words.say("status." + field.before());
      String after = words.say("status." + field.after());
      return new DiffRow(change(code.kind()), code.path(), what, before, after);
    }
    return new DiffRow(change(code.kind()), code.path(), what, field.before(), field.after());
  }

  private DiffRow row(SetDiff set) {
    Kind kind =
        set.before() == null ? Kind.ADDED : set.after() == null ? Kind.REMOVED : Kind.CHANGED;
    return new DiffRow(
        change(kind),
        words.say("set", set.name()),
        words.say("what.codes"),
        codes(set.before(), diff.from()),
        codes(set.after(), diff.to()));
  }

  private static String codes(@Nullable CodeSet set, CodebookVersion version) {
    return set == null
        ? ""
        : String.join("; ", set.codes().stream().map(version.tree()::path).toList());
  }

  private String change(Kind kind) {
    return words.say("change." + kind.name().toLowerCase(Locale.ROOT));
  }
}
