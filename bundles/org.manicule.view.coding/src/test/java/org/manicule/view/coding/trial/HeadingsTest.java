package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Headings of several levels in a real text; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class HeadingsTest {
  private static final String WORDS = "What the members said";
  private static final String TEXT =
      (WORDS + "\n").repeat(4) + "Rural patients would lose most. ".repeat(100);

  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private StyledText text;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    Source minutes = study.source("Minutes", TEXT);
    List<Change> units = new ArrayList<>();
    for (int level = 1; level <= 3; level++) {
      int start = (level - 1) * (WORDS.length() + 1);
      TextRange range = new TextRange(start, start + WORDS.length());
      UnitDetails details = UnitDetails.heading(level, WORDS);
      units.add(
          Change.added(new Unit(Id.random(), minutes.id(), UnitKind.HEADING, range, details)));
    }
    study.project().apply(new Edit("headings", units));
    window = new TrialWindow(study.project(), false, 1100, 700);
    window.workbench.select(window.workbench.selection().withText(minutes.id(), null));
    window.settle();
    text = window.find(StyledText.class, "coding.text");
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  private int width(int line) {
    int start = line * (WORDS.length() + 1);
    return text.getLocationAtOffset(start + WORDS.length()).x - text.getLocationAtOffset(start).x;
  }

  @Test
  void theHigherTheHeadingTheLarger() {
    assertThat(width(0)).isGreaterThan(width(1));
    assertThat(width(1)).isGreaterThan(width(2));
    assertThat(width(2)).isGreaterThan(width(3));
  }

  @Test
  void allLinesStayAsHighAsTheOthers() {
    int height = text.getLineHeight();

    assertThat(text.getLineCount()).isGreaterThan(10);
    for (int line = 0; line < text.getLineCount(); line++) {
      assertThat(text.getLineHeight(text.getOffsetAtLine(line))).isEqualTo(height);
      assertThat(text.getLinePixel(line)).isEqualTo(text.getLinePixel(0) + line * height);
    }
  }

  @Test
  void aPointInAHeadingIsThePlaceThatIsSeenThere() {
    for (int offset = 0; offset < WORDS.length(); offset++) {
      var at = text.getLocationAtOffset(offset);
      at.x += 2;
      at.y += text.getLineHeight() / 2;
      assertThat(text.getOffsetAtPoint(at)).isEqualTo(offset);
    }
  }
}
