package org.manicule.view.coding.find;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.model.TextRange;

/** A find bar without widgets: remembers what it was shown and asked. */
final class RecordingFindBar implements FindBarView {
  final List<TextRange> revealed = new ArrayList<>();
  FindBarState state;
  boolean fieldFocused;
  boolean textFocused;
  CodeHitsPresenter dialog;

  @Override
  public void show(FindBarState newState) {
    state = newState;
  }

  @Override
  public void reveal(TextRange hit) {
    revealed.add(hit);
  }

  @Override
  public void focusField() {
    fieldFocused = true;
  }

  @Override
  public void focusText() {
    textFocused = true;
  }

  @Override
  public void codeAll(CodeHitsPresenter presenter) {
    dialog = presenter;
  }
}
