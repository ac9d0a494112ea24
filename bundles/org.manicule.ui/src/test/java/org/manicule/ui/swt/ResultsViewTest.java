package org.manicule.ui.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Counts in a real window; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ResultsViewTest {
  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void twoCodersCode() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      project = study.project().folder();
      Source minutes = study.source("Minutes", "Members feared a sale.");
      Code sale = study.code("sale");
      String me = study.project().coder().name();
      study.coding(minutes, "sale", sale);
      study.codeAs("B. Marsh");
      study.coding(minutes, "feared", sale);
      study.codeAs(me);
    }
  }

  private static <T extends Widget> T find(TrialWindow window, Class<T> type, String id) {
    return type.cast(window.find(id).orElseThrow());
  }

  private static void count(TrialWindow window) {
    find(window, Button.class, "results.count.coding-count")
        .notifyListeners(SWT.Selection, new Event());
  }

  private static void untilCounted(TrialWindow window, String codings) {
    Table table = find(window, Table.class, "results.table");
    window.until(
        "counted", () -> table.getItemCount() == 1 && table.getItem(0).getText(0).equals(codings));
  }

  private static boolean isSeen(TrialWindow window, String id) {
    return find(window, Control.class, id).isVisible();
  }

  @Test
  void beforeTheFirstCountTheViewSaysWhatToDoAndDoesIt() {
    try (TrialWindow window =
        TrialWindow.on(project, new Contributions(), folder.resolve("config"))) {
      window.choose("view.show.results");
      assertThat(isSeen(window, "results.table")).isFalse();
      assertThat(find(window, Label.class, "results.note").getText()).contains("Nothing");
      assertThat(find(window, Button.class, "results.count.coding-count").getText())
          .isEqualTo("Codings && all…");

      count(window);

      untilCounted(window, "2");
      assertThat(isSeen(window, "results.table")).isTrue();
      assertThat(isSeen(window, "results.note")).isFalse();
    }
  }

  @Test
  void whatWasCountedOfAllIsHiddenFromWhoCodesBlindAndTheirOwnIsNamedSo() {
    try (TrialWindow window =
        TrialWindow.on(project, new Contributions(), folder.resolve("config"))) {
      window.choose("view.show.results");
      count(window);
      untilCounted(window, "2");

      window.choose("view.hide-others");
      assertThat(isSeen(window, "results.table")).isFalse();
      assertThat(find(window, Label.class, "results.note").getText()).contains("hidden");

      count(window);
      untilCounted(window, "1");
      Combo titles = find(window, Combo.class, "results.choice");
      assertThat(titles.getItems())
          .singleElement()
          .asString()
          .startsWith("All codings · only codings of ");

      window.choose("view.hide-others");
      assertThat(titles.getItems()).hasSize(2);
    }
  }
}
