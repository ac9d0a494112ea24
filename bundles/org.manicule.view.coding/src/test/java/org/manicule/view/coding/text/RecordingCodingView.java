package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.quickcode.QuickCodePresenter;

/** A text view without widgets: remembers what it was shown and asked. */
final class RecordingCodingView implements CodingView {
  final List<TextRange> revealed = new ArrayList<>();
  CodingState state;
  QuickCodePresenter quickCode;
  List<Choice> choices = List.of();
  Optional<String> answer = Optional.empty();

  @Override
  public void show(CodingState newState) {
    state = newState;
  }

  @Override
  public void reveal(TextRange stretch) {
    revealed.add(stretch);
  }

  @Override
  public void openQuickCode(QuickCodePresenter box) {
    quickCode = box;
  }

  @Override
  public void choose(List<Choice> offered) {
    choices = offered;
  }

  @Override
  public Optional<String> askComment(String about, String comment) {
    return answer;
  }

  @Override
  public boolean hasFocus() {
    return true;
  }
}
