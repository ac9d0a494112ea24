package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.sources.swt.SourcesViewProvider;

/** The list of sources when there are so many that its table is replaced; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ManySourcesTest {
  private static final int SOURCES = 3_000;

  @TempDir Path folder;
  private TestProject study;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    String text = "A white lorry.";
    String hash = study.project().contents().keepText(text);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < SOURCES; i++) {
      String name = "Interview %04d".formatted(i);
      Source source = new Source(Id.random(), name, hash, text.length(), 1, null, "en", now);
      changes.add(Change.added(source));
      changes.add(Change.added(new Revision(Id.random(), source.id(), 1, hash, now, "")));
    }
    study.project().apply(new Edit("Fill", changes));
  }

  @AfterEach
  void close() {
    study.close();
  }

  private OneView view() {
    OneView window = new OneView(study.project(), false, 400, 420, SourcesViewProvider::new);
    window.until("all listed", () -> table(window).getItemCount() == SOURCES);
    return window;
  }

  /** Asked for each time, because it may be another one. */
  private static Table table(OneView window) {
    return window.find(Table.class, "sources.table");
  }

  private static List<String> names(Table table) {
    return IntStream.range(0, table.getItemCount())
        .mapToObj(row -> table.getItem(row).getText(0).strip())
        .toList();
  }

  @Test
  void aFilterThatLeavesFewOfManyKeepsWhatIsChosenAndHowItIsSorted() {
    try (OneView window = view()) {
      Table first = table(window);
      first.setSelection(1_234);
      first.notifyListeners(SWT.Selection, new Event());

      window.find(Text.class, "sources.filter").setText("view 123");
      window.settle(30);

      Table now = table(window);
      assertThat(now).isNotSameAs(first);
      assertThat(first.isDisposed()).isTrue();
      assertThat(names(now)).hasSize(10).startsWith("Interview 1230").endsWith("Interview 1239");
      assertThat(now.getSelectionIndices()).containsExactly(4);
      assertThat(now.getSortColumn()).isSameAs(now.getColumn(0));
      assertThat(now.getColumn(0).getWidth()).isGreaterThan(100);
      assertThat(now.getMenu()).isNotNull();

      window.find(Text.class, "sources.filter").setText("");
      window.until("all listed again", () -> table(window).getItemCount() == SOURCES);
      assertThat(table(window).getSelectionIndices()).containsExactly(1_234);
    }
  }

  @Test
  void aGroupOfManyIsClosedByKeyAndTheKeyboardStays() {
    try (OneView window = view()) {
      window.desk.find(SourcesPresenter.class).orElseThrow().group(Grouping.PROGRESS);
      window.until("grouped", () -> table(window).getItemCount() == SOURCES + 1);
      Table grouped = table(window);
      grouped.setFocus();
      assertThat(grouped.isFocusControl()).isTrue();
      grouped.setSelection(0);
      Event left = new Event();
      left.keyCode = SWT.ARROW_LEFT;
      grouped.notifyListeners(SWT.KeyDown, left);

      assertThat(names(table(window))).singleElement().asString().contains("3,000");
      assertThat(table(window).isFocusControl()).isTrue();
      // The line of the group is still there to be opened by the other key.
      assertThat(table(window).getSelectionIndices()).containsExactly(0);
    }
  }
}
