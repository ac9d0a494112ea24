package org.manicule.view.coding.codebook.swt;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.codebook.CodebookState;
import org.manicule.view.coding.desk.MemoSigns;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Swatches;

/** What the columns of the codebook say: colour and name, codings, sources, digit. */
final class CodeCells {
  static final int NAME = 0;
  static final int CODINGS = 1;
  static final int SOURCES = 2;
  static final int DIGIT = 3;

  private final MemoSigns memos;
  private final Swatches swatches;
  private final Theme theme;
  private final Words words;
  private @Nullable CodebookState state;

  CodeCells(Swatches swatches, Theme theme, Words words, MemoSigns memos) {
    this.memos = memos;
    this.swatches = swatches;
    this.theme = theme;
    this.words = words;
  }

  /** Takes a state, and tells which codes look different in it. */
  Set<Id<Code>> show(CodebookState now) {
    CodebookState before = state;
    state = now;
    Set<Id<Code>> changed = new HashSet<>();
    if (before != null) {
      differing(before.use().counts(), now.use().counts(), changed);
      differing(before.digits(), now.digits(), changed);
      if (before.tree() != now.tree()) {
        now.tree().all().stream()
            .filter(code -> !code.equals(before.tree().find(code.id()).orElse(null)))
            .forEach(code -> changed.add(code.id()));
      }
    }
    return changed;
  }

  private static <V> void differing(
      Map<Id<Code>, V> before, Map<Id<Code>, V> now, Set<Id<Code>> changed) {
    if (before != now) {
      now.forEach(
          (code, value) -> {
            if (!value.equals(before.get(code))) {
              changed.add(code);
            }
          });
      before.keySet().stream().filter(code -> !now.containsKey(code)).forEach(changed::add);
    }
  }

  /** Gives the row of a code its words. */
  void fill(TreeItem item, Id<Code> id) {
    CodebookState now = state;
    Code code = now == null ? null : now.tree().find(id).orElse(null);
    if (now != null && code != null) {
      CodeCount count = now.count(id);
      item.setText(
          new String[] {
            (name(code) + " " + memos.sign(id)).stripTrailing(),
            number(count.codings()),
            number(count.sources()),
            Objects.toString(now.digits().get(id), "")
          });
      item.setImage(swatches.of(code.colour()));
      item.setForeground(code.status() == CodeStatus.RETIRED ? theme.muted() : null);
    }
  }

  private String name(Code code) {
    return code.status() == CodeStatus.ACTIVE
        ? code.name()
        : words.say("name.status", code.name(), status(code.status()));
  }

  private String status(CodeStatus status) {
    return words.say("status." + status.name().toLowerCase(Locale.ROOT));
  }

  /** Path, use and meaning of a code. */
  @Nullable String tip(Id<Code> id, int column) {
    CodebookState now = state;
    return now == null
        ? null
        : now.tree().find(id).map(code -> tip(code, column, now)).orElse(null);
  }

  private String tip(Code code, int column, CodebookState now) {
    CodeCount count = now.count(code.id());
    String key = now.use().mine() ? "tip.mine" : "tip";
    String use = words.say(key, now.tree().path(code.id()), count.codings(), count.sources());
    if (column != NAME && count.codings() > 0) {
      return use + "\n" + words.say("tip.click");
    }
    String meaning = code.definition().meaning();
    String titles = memos.titles(code.id());
    String said = meaning.isEmpty() ? use : use + "\n\n" + meaning;
    return titles.isEmpty() ? said : said + "\n\n" + words.say("tip.memo", titles);
  }

  private static String number(int count) {
    return count == 0 ? "" : Integer.toString(count);
  }
}
