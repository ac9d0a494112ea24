package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.ui.api.Command;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.trial.Keyboard;

/** A researcher codes for a while without touching the mouse. */
class KeyboardSessionTest extends CodingPresenterFixture {
  private Keyboard keyboard;

  @BeforeEach
  void useKeys() {
    presenter.close();
    CodingDesks desks = new CodingDesks();
    desk = desks.of(workbench);
    presenter = new CodingPresenter(desk, study.project(), view);
    presenter.start(Runnable::run);
    keyboard = new Keyboard(desks, workbench);
  }

  @Test
  void aSessionOfCodingGoesByKeysAlone() {
    keyboard.press("Ctrl+Down");
    keyboard.press("F8");
    keyboard.press("F8");
    assertThat(selectedWords()).isEqualTo("Members feared a sale.");
    keyboard.press("Ctrl+K");
    quick("privatisation > fears").mark();
    quick("feeling").apply();
    assertThat(coded()).containsExactly("privatisation > fears", "feeling");

    workbench.select(workbench.selection().withCodes(Set.of(code("feeling").id())));
    keyboard.press("Ctrl+3");
    keyboard.press("Alt+.");
    keyboard.press("Alt+Shift+.");
    assertThat(selectedWords()).isEqualTo("They asked who decides.");
    keyboard.press("3");
    keyboard.press("Alt+Shift+,");
    keyboard.press("Ctrl+Shift+Right");
    keyboard.press("Ctrl+Shift+Right");
    keyboard.press("Ctrl+.");
    keyboard.press("Ctrl+I");
    assertThat(coded())
        .containsExactly("privatisation > fears", "feeling", "feeling", "feeling", "They asked");

    keyboard.press("Alt+Left");
    keyboard.press("Ctrl+Shift+Space");
    assertThat(workbench.lastWord()).startsWith("Paragraph 2. ").contains("Selected: feeling.");
    view.answer = Optional.of("they say so themselves");
    keyboard.press("Ctrl+Alt+M");
    assertThat(codings()).extracting(Coding::comment).contains("they say so themselves");
    keyboard.press("Ctrl+Alt+R");
    assertThat(workbench.shownViews).containsExactly("passages");
    assertThat(workbench.selection().codes()).containsExactly(code("feeling").id());

    int before = codings().size();
    keyboard.press("Del");
    assertThat(codings()).hasSize(before - 1);
    study.project().undo();
    assertThat(codings()).hasSize(before);
  }

  @Test
  void partOfAPassageIsUncodedByKeys() {
    study.coding(minutes, "feared a sale", study.code("fears"));
    caretAt("a sale");
    keyboard.press("F8");

    keyboard.press("Shift+Del");

    assertThat(codings())
        .extracting(coding -> coding.textRange().orElseThrow().in(TEXT))
        .containsExactlyInAnyOrder("feared", "sale");
    assertThat(selectedWords()).isEqualTo("a");
  }

  @Test
  void everyKeyMeansOneThingInTheText() {
    assertThat(keyboard.commands().stream().filter(this::worksInText))
        .flatExtracting(command -> Arrays.asList(command.keys().split(" ")))
        .filteredOn(key -> !key.toString().isEmpty())
        .doesNotHaveDuplicates();
    assertThat(keyboard.commands()).extracting(Command::label).doesNotContain("");
  }

  private boolean worksInText(Command command) {
    boolean codebook = command.id().startsWith("codebook.");
    boolean sources = command.id().startsWith("sources.");
    return (!codebook && !sources) || command.id().equals("codebook.new-code");
  }

  private String selectedWords() {
    return view.state.selection().in(TEXT).strip();
  }

  private Code code(String path) {
    return study.project().codebook().tree().find(path).orElseThrow();
  }

  private List<String> coded() {
    CodeTree tree = study.project().codebook().tree();
    return codings().stream()
        .sorted(Comparator.comparing(Coding::at))
        .map(coding -> tree.path(coding.code()))
        .toList();
  }
}
