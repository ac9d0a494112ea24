package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.find.FindBarPresenter;
import org.manicule.view.coding.find.FindPresenter;

/** Finding with real widgets; needs a display. Pictures go to {@code target/find}. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class FindViewsTest {
  private static final String TEXT =
      "Members feared that the contract would pass to a private provider. ".repeat(12)
          + "\n\nThe Chair asked who decides.\n\n"
          + "Rural patients would lose most. ".repeat(200);

  @TempDir Path folder;
  private TestProject study;
  private FindWindow window;
  private Source minutes;
  private StyledText text;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes of the health scrutiny board, 2021", TEXT);
    study.source("Letters", "Patients wrote. Their fears were many.\nOther patients did not.\n");
    study.code("privatisation > fears");
    study.code("inequalities");
  }

  private void show(boolean dark, int width, int height) {
    window = new FindWindow(study.project(), dark, width, height);
    window.workbench.select(window.workbench.selection().withText(minutes.id(), null));
    window.settle(60);
    text = window.find(StyledText.class, "coding.text");
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void theBarOpensAboveTheTextAndEscGivesTheTextBackWithTheHitSelected() {
    show(false, 1000, 700);
    Text field = openBar();
    assertThat(field.isVisible()).isTrue();
    assertThat(field.isFocusControl()).isTrue();

    field.setText("who decides");
    window.settle(60);
    assertThat(window.find(Label.class, "find.count").getText()).isEqualTo("1 of 1");
    assertThat(isSeen()).isTrue();
    assertThat(field.isFocusControl()).isTrue();

    window.press(field, SWT.ESC, 0);
    assertThat(field.isVisible()).isFalse();
    assertThat(text.isFocusControl()).isTrue();
    assertThat(text.getSelectionText()).isEqualTo("who decides");
  }

  @Test
  void enterAndShiftEnterStep() {
    show(false, 1000, 700);
    Text field = openBar();
    field.setText("patients");
    window.press(field, SWT.CR, 0);
    assertThat(window.find(Label.class, "find.count").getText()).isEqualTo("2 of 200");

    window.press(field, SWT.CR, SWT.SHIFT);
    window.press(field, SWT.CR, SWT.SHIFT);
    assertThat(window.find(Label.class, "find.count").getText()).isEqualTo("200 of 200");
    assertThat(isSeen()).isTrue();
    assertThat(field.getText()).isEqualTo("patients");
  }

  @Test
  void hitsAreMarkedInTheText() {
    show(false, 1000, 700);
    int before = ambers();
    Text field = openBar();
    field.setText("private");
    window.settle(150);
    assertThat(ambers()).isGreaterThan(before + 400);

    window.press(field, SWT.ESC, 0);
    window.settle(150);
    assertThat(ambers()).isLessThan(before + 50);
  }

  @Test
  void aBadPatternIsSaidBelowTheField() throws Exception {
    show(false, 1000, 700);
    Text field = openBar();
    press("find.REGULAR_EXPRESSION");
    field.setText("(private");
    window.settle(100);

    Label problem = window.find(Label.class, "find.problem");
    assertThat(problem.isVisible()).isTrue();
    assertThat(problem.getText()).contains("at its end");
    assertThat(problem.getBounds().height).isGreaterThan(10);
    picture("bar-bad-pattern");
    field.setText("(private)");
    window.settle(60);
    assertThat(problem.isVisible()).isFalse();
  }

  @Test
  void hitsOverTheProjectLeadToTheirPlaceWhileTheListKeepsTheKeyboard() {
    show(false, 1000, 700);
    Table list = foundEverywhere("patients");
    assertThat(list.getItemCount()).isEqualTo(2 + 202);
    assertThat(list.getItem(0).getText()).isEqualTo("Letters · 2 hits");
    assertThat(list.getItem(2).getText())
        .isEqualTo("¶2 Patients wrote. Their fears were many. Other patients did not.");

    list.setFocus();
    list.setSelection(10);
    list.notifyListeners(SWT.Selection, new Event());
    window.settle(60);
    assertThat(text.getSelectionText()).isEqualTo("patients");
    assertThat(isSeen()).isTrue();
    assertThat(list.isFocusControl()).isTrue();
    assertThat(window.desk.find(FindBarPresenter.class).orElseThrow().wanted().words())
        .isEqualTo("patients");

    window.desk.find(FindPresenter.class).orElseThrow().step(1);
    assertThat(list.getSelectionIndex()).isEqualTo(11);
  }

  @Test
  void theDownKeyGoesFromTheFieldToTheFirstHit() {
    show(false, 1000, 700);
    Table list = foundEverywhere("patients");
    window.press(window.find(Text.class, "find.all.field"), SWT.ARROW_DOWN, 0);

    assertThat(list.isFocusControl()).isTrue();
    assertThat(list.getSelectionIndex()).isEqualTo(1);
  }

  @Test
  void allHitsAreCodedFromTheDialog() throws Exception {
    show(false, 1000, 700);
    foundEverywhere("fears");
    press("find.all.code");
    window.settle(100);
    Text code = window.find(Text.class, "hits.code");
    code.setText("fears");
    Combo widening = window.find(Combo.class, "hits.widening");
    widening.select(1);
    widening.notifyListeners(SWT.Selection, new Event());
    window.settle(100);
    Table hits = window.find(Table.class, "hits.list");
    assertThat(hits.getItem(1).getText(1)).startsWith("Patients wrote. [Their fears were many.]");
    assertThat(hits.getItem(1).getChecked()).isTrue();
    window.picture(hits.getShell(), folder().resolve("code-hits.png").toString());

    code.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
    window.settle(100);
    assertThat(code.isDisposed()).isTrue();
    assertThat(study.project().codings().count()).isEqualTo(1);
  }

  @Test
  void picturesInLightAndDarkAndSmall() throws Exception {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {360, 1000}) {
        show(dark, width, 700);
        openBar().setText("private");
        foundEverywhere("patients");
        window.find(Table.class, "find.all.list").setSelection(2);
        picture((dark ? "dark-" : "light-") + width);
        foundEverywhere("nowhere to be found");
        picture((dark ? "dark-" : "light-") + width + "-none");
        assertThat(window.find(Table.class, "find.all.list").getItemCount()).isZero();
        window.close();
      }
    }
    show(false, 520, 700);
  }

  private Text openBar() {
    window.desk.find(FindBarPresenter.class).orElseThrow().open();
    window.settle(60);
    return window.find(Text.class, "find.field");
  }

  private Table foundEverywhere(String words) {
    Text field = window.find(Text.class, "find.all.field");
    field.setText(words);
    window.press(field, SWT.CR, 0);
    window.settle(60);
    return window.find(Table.class, "find.all.list");
  }

  private void press(String id) {
    Button button = window.find(Button.class, id);
    button.notifyListeners(SWT.Selection, new Event());
    window.settle(60);
  }

  private boolean isSeen() {
    Point at = text.getLocationAtOffset(text.getSelection().x);
    return text.getClientArea().contains(at);
  }

  /** How many pixels of the text are of the colour of the marks. */
  private int ambers() {
    Rectangle area = text.getClientArea();
    Image image = new Image(window.display, area.width, area.height);
    GC gc = new GC(text);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    int amber = 0;
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        var rgb = data.palette.getRGB(data.getPixel(x, y));
        boolean yellow =
            rgb.red > 200 && rgb.green > 180 && rgb.blue < 215 && rgb.red > rgb.blue + 25;
        amber += yellow ? 1 : 0;
      }
    }
    return amber;
  }

  private static Path folder() throws Exception {
    return Files.createDirectories(Path.of("target/find"));
  }

  private void picture(String name) throws Exception {
    window.picture(window.shell, folder().resolve(name + ".png").toString());
  }
}
