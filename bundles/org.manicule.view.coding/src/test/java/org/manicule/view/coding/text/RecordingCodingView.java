package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.quickcode.QuickCodePresenter;

/** A text view without widgets: remembers what it was shown and asked. */
final class RecordingCodingView implements CodingView {
  final List<TextRange> revealed = new ArrayList<>();
  CodingState state;
  QuickCodePresenter quickCode;
  List<Coding> choices = List.of();
  Consumer<Coding> choose = coding -> {};
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
  public void choose(List<Coding> codings, Consumer<Coding> then) {
    choices = codings;
    choose = then;
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
