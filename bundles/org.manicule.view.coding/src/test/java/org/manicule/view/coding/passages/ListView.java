package org.manicule.view.coding.passages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.manicule.view.coding.passages.query.Condition;
import org.manicule.view.coding.passages.query.Hit;

/** Keeps what it is shown, and answers what the test has laid ready. */
final class ListView implements PassagesView {
  PassagesState state;
  Optional<Condition> next = Optional.empty();
  List<Hit> chosen = List.of();
  String code;
  int arrived;
  String copied = "";

  @Override
  public void show(PassagesState newState) {
    state = newState;
  }

  @Override
  public void fillAwaited() {
    arrived++;
  }

  @Override
  public boolean hasFocus() {
    return true;
  }

  @Override
  public List<Hit> selected() {
    return chosen;
  }

  @Override
  public Optional<Condition> askCondition(ConditionForm form, Optional<Condition> before) {
    return next;
  }

  @Override
  public Optional<String> askCode(int passages) {
    return Optional.ofNullable(code);
  }

  @Override
  public void copy(String words) {
    copied = words;
  }

  @Override
  public Optional<Path> askFile(String name) {
    return Optional.empty();
  }
}
