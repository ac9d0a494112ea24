package org.manicule.view.coding.sources;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.sources.SourcesState.Row;

/** Goes from source to source as they stand in the list, and says where it came. */
final class SourceSteps {
  private final Words words = Words.beside(SourcesPresenter.class);
  private final SourcesState state;
  private final List<Row> rows;
  private final int open;
  private final Consumer<Id<Source>> opening;
  private final Function<Progress, String> progressWords;
  private final Workbench workbench;

  SourceSteps(
      SourcesState state,
      Consumer<Id<Source>> opening,
      Function<Progress, String> progressWords,
      Workbench workbench) {
    this.state = state;
    this.rows = state.lines().stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    this.open = rows.stream().map(Row::id).toList().indexOf(state.open());
    this.opening = opening;
    this.progressWords = progressWords;
    this.workbench = workbench;
  }

  /** Opens the next (1) or previous (-1) source. */
  void step(int direction) {
    int target = open < 0 ? 0 : open + direction;
    if (target >= 0 && target < rows.size()) {
      open(target);
    } else {
      workbench.say(words.say(direction > 0 ? "step.last" : "step.first"));
    }
  }

  /** Opens the next (1) or previous (-1) source without codings, beginning again at the end. */
  void uncoded(int direction, boolean filtered) {
    int start = open < 0 && direction < 0 ? 0 : open;
    for (int i = 1; i <= rows.size(); i++) {
      int index = Math.floorMod(start + direction * i, rows.size());
      Row row = rows.get(index);
      if (row.progress() == Progress.UNCODED && !row.id().equals(state.open())) {
        open(index);
        return;
      }
    }
    workbench.say(words.say(filtered ? "step.none-uncoded.filter" : "step.none-uncoded"));
  }

  private void open(int index) {
    Row row = rows.get(index);
    opening.accept(row.id());
    String progress = progressWords.apply(row.progress());
    workbench.say(words.say("step.opened", row.name(), index + 1, rows.size(), progress));
  }
}
