package org.manicule.view.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Property;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.Favourites.Favourite;

class FavouritesTest {
  @TempDir Path folder;
  private TestProject study;
  private TrialWorkbench workbench;
  private CodingDesk desk;
  private Code fears;
  private Code access;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    fears = study.code("privatisation > fears");
    access = study.code("access");
    workbench = new TrialWorkbench(study.project());
    desk = new CodingDesk(workbench);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void aCodeIsOnOneDigitAndADigitHasOneCode() {
    desk.favourites().set(3, fears.id());
    desk.favourites().set(1, access.id());
    desk.favourites().set(1, fears.id());

    assertThat(desk.favourites().all())
        .containsExactly(new Favourite(1, fears, "privatisation > fears"));
    assertThat(desk.favourites().digit(fears.id())).hasValue(1);
    assertThat(desk.favourites().digit(access.id())).isEmpty();
  }

  @Test
  void settingACodeOnItsDigitAgainTakesItOffAndUndoPutsItBack() {
    desk.favourites().set(2, fears.id());
    desk.favourites().set(2, fears.id());
    assertThat(desk.favourites().all()).isEmpty();
    assertThat(workbench.lastWord()).isEqualTo("Take “privatisation > fears” off the digit 2");

    study.project().undo();

    assertThat(desk.favourites().digit(fears.id())).hasValue(2);
  }

  @Test
  void eachCoderHasTheirOwn() {
    desk.favourites().set(2, fears.id());
    study.codeAs("B. Marsh");

    assertThat(desk.favourites().all()).isEmpty();
  }

  @Test
  void aFavouriteGoesWithItsCodeAndComesBackWithIt() {
    desk.favourites().set(2, access.id());
    study.project().apply(new CodebookEdits(study.project()).delete(access, "Delete"));
    assertThat(desk.favourites().all()).isEmpty();

    study.project().undo();

    assertThat(desk.favourites().all()).extracting(Favourite::digit).containsExactly(2);
  }

  @Test
  void aDigitWithoutACodeSaysHowToPutOneThere() {
    desk.favourites().code(4);

    assertThat(workbench.lastWord())
        .isEqualTo("No code is on 4 yet: select one in the codebook and press Ctrl+4.");
  }

  @Test
  void whatOthersWroteInTheirPlaceIsLeftOut() {
    String name = "favourites." + study.project().coder().id();
    Property odd = Property.of(name, "nonsense 0=x 12=y 5=" + fears.id());
    study.project().apply(Edit.of("Odd", Change.added(odd)));

    assertThat(desk.favourites().all()).extracting(Favourite::digit).containsExactly(5);
  }
}
