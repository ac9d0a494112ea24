package org.manicule.view.coding.codebook.swt;

import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.view.coding.codebook.CodebookState;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Swatches;

/** What the columns of the codebook say: colour and name, codings, sources. */
final class CodeLabels extends LabelProvider implements ITableLabelProvider {
  /** A scroll bar may lie over the right edge of the last column. */
  private static final String ROOM_FOR_SCROLL_BAR = "\u00a0\u00a0";

  private final Swatches swatches;
  private final Words words;
  private @Nullable CodebookState state;

  CodeLabels(Swatches swatches, Words words) {
    this.swatches = swatches;
    this.words = words;
  }

  void show(CodebookState newState) {
    state = newState;
  }

  @Override
  public String getText(@Nullable Object element) {
    return element == null ? "" : getColumnText(element, 0);
  }

  @Override
  public String getColumnText(Object element, int column) {
    CodebookState now = state;
    Id<Code> code = CodebookTree.id(element);
    if (now == null) {
      return "";
    }
    return switch (column) {
      case 0 -> now.tree().find(code).map(Code::name).orElse("");
      case 1 -> number(now.count(code).codings());
      default -> number(now.count(code).sources());
    };
  }

  @Override
  public @Nullable Image getColumnImage(Object element, int column) {
    CodebookState now = state;
    return column > 0 || now == null
        ? null
        : now.tree()
            .find(CodebookTree.id(element))
            .map(Code::colour)
            .map(swatches::of)
            .orElse(null);
  }

  /** Path, use and meaning of a code. */
  @Nullable String tip(Object element) {
    CodebookState now = state;
    Id<Code> id = CodebookTree.id(element);
    return now == null ? null : now.tree().find(id).map(code -> tip(code, now)).orElse(null);
  }

  private String tip(Code code, CodebookState now) {
    CodeCount count = now.count(code.id());
    String use = words.say("tip", now.tree().path(code.id()), count.codings(), count.sources());
    String meaning = code.definition().meaning();
    return meaning.isEmpty() ? use : use + "\n\n" + meaning;
  }

  private static String number(int count) {
    return count == 0 ? "" : count + ROOM_FOR_SCROLL_BAR;
  }
}
