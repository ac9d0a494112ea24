package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.text.CodingPresenter;

/** What the views do when things vanish or are stranger than usual; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class OddCasesTest {
  private static final String TEXT = "The Chair opened.\n\nMembers feared a sale.\n";

  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private StyledText text;
  private Source minutes;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", TEXT);
    window = new TrialWindow(study.project(), true, 1024, 700);
    show(minutes);
    text = window.find(StyledText.class, "coding.text");
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  private void show(Source source) {
    window.workbench.select(window.workbench.selection().withText(source.id(), null));
    window.settle();
  }

  private void undoLast() {
    study.project().undo();
    window.settle();
  }

  @Test
  void aSourceDeletedWhileItIsOpenLeavesNoTraceOfItsTextAndComesBack() {
    study.coding(minutes, "feared a sale", study.code("fears"));
    window.settle();
    SourcesPresenter sources = window.desk.find(SourcesPresenter.class).orElseThrow();
    sources.select(Set.of(minutes.id()));

    sources.delete();
    window.settle();

    CodingPresenter reading = window.desk.find(CodingPresenter.class).orElseThrow();
    assertThat(reading.isReading()).isFalse();
    assertThat(text.getText()).doesNotContain("Chair");
    Keyboard keyboard = new Keyboard(window.desks, window.workbench);
    assertThat(keyboard.commands())
        .filteredOn(command -> command.id().startsWith("coding."))
        .noneMatch(command -> command.enabled().getAsBoolean());

    undoLast();
    assertThat(text.getText()).contains("Members feared a sale.");
    assertThat(study.project().codings().count()).isEqualTo(1);
  }

  @Test
  void aCodeTakenBackWhileItsStripeIsSelectedIsSelectedNoMore() {
    Code fears = study.code("fears");
    Coding coding = study.coding(minutes, "feared a sale", fears);
    window.settle();
    CodingPresenter reading = window.desk.find(CodingPresenter.class).orElseThrow();
    window.workbench.select(window.workbench.selection().withCoding(coding.id()));
    window.settle();

    undoLast();
    undoLast();

    assertThat(study.project().codebook().tree().all()).isEmpty();
    text.setFocus();
    text.setSelection(TEXT.indexOf("feared"));
    Keyboard keyboard = new Keyboard(window.desks, window.workbench);
    keyboard.commands().stream()
        .filter(command -> command.enabled().getAsBoolean())
        .filter(command -> Set.of("coding.uncode", "page.weigh").contains(command.id()))
        .forEach(command -> command.action().run());
    window.settle();
    assertThat(reading.isReading()).isTrue();
    assertThat(study.project().codings().count()).isZero();
    assertThat(window.workbench.problems).isEmpty();
  }

  @Test
  void aLineOfTenMillionCharactersIsShownAndCoded() {
    String line = "Members feared a sale of it. ".repeat(10_000_000 / 29);
    Source endless = study.source("Endless", line);

    show(endless);

    assertThat(text.getCharCount()).isGreaterThan(9_000_000);
    text.setSelection(line.length() - 14, line.length() - 2);
    text.showSelection();
    window.settle();
    study.coding(endless, line.length() - 14, line.length() - 2, study.code("late"));
    window.settle();
    assertThat(study.project().codings().inSource(endless.id())).hasSize(1);
    assertThat(text.getLocationAtOffset(text.getCaretOffset()).y)
        .isBetween(0, text.getClientArea().height);
  }
}
