package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;

/** The rules that every edit keeps, and how breaking one is put. */
class RulesTest extends OpenProject {

  @Test
  void twoSourcesNeverHaveTheSameName() {
    Given.source(project, "minutes", "text");

    assertRefused(Change.added(Given.newSource(project, "minutes", "other")))
        .hasMessage("The source \"minutes\" has a name that is used already.");
  }

  @Test
  void twoCodersNeverHaveTheSameName() {
    Coder ann = project.codeAs("Ann");

    assertRefused(Change.added(new Coder(Id.random(), "Ann", ann.colour())))
        .hasMessageContaining("The coder \"Ann\" has a name that is used already");
  }

  @Test
  void twoCodesAtTheTopNeverHaveTheSameName() {
    Given.code(project, "trust");

    assertRefused(Change.added(Code.named(null, "trust", "#000000")))
        .hasMessageContaining("used already in the same place of the codebook");
  }

  @Test
  void twoCodesBelowOneCodeNeverHaveTheSameName() {
    Code below = Given.code(project, "health > trust");

    assertRefused(Change.added(Code.named(below.parent(), "trust", "#000000")))
        .hasMessageContaining("used already in the same place of the codebook");
  }

  @Test
  void codesInDifferentPlacesMayHaveTheSameName() {
    Given.code(project, "health > trust");
    Given.code(project, "trust");

    assertThat(project.codebook().tree().all()).hasSize(3);
  }

  @Test
  void aVariableNameOccursOnceInItsScope() {
    Variable region = Variable.ofSources("region", VariableType.TEXT);
    Variable ofCases = new Variable(Id.random(), "region", VariableType.TEXT, EntityType.CASE, "");
    project.apply(Edit.of("Add", Change.added(region), Change.added(ofCases)));

    assertRefused(Change.added(Variable.ofSources("region", VariableType.DATE)))
        .hasMessageContaining("The variable \"region\" has a name that is used already");
  }

  @Test
  void aSourceHasOneValueForAVariable() {
    Source source = Given.source(project, "minutes", "text");
    Variable region = Variable.ofSources("region", VariableType.TEXT);
    Value north = new Value(Id.random(), region.id(), Anchor.on(source), "north");
    project.apply(Edit.of("Set the region", Change.added(region), Change.added(north)));

    assertRefused(Change.added(new Value(Id.random(), region.id(), Anchor.on(source), "south")))
        .hasMessage("There is a value of the variable \"region\" already.");
  }

  @Test
  void aCaseHasOneValueForAVariable() {
    Case ward = new Case(Id.random(), "Ward 3", "");
    Variable beds = new Variable(Id.random(), "beds", VariableType.NUMBER, EntityType.CASE, "");
    Value twenty = new Value(Id.random(), beds.id(), Anchor.on(ward), "20");
    project.apply(Edit.of("Add", Change.added(ward), Change.added(beds), Change.added(twenty)));

    assertRefused(Change.added(new Value(Id.random(), beds.id(), Anchor.on(ward), "21")))
        .hasMessage("There is a value of the variable \"beds\" already.");
  }

  @Test
  void aCodeWithCodingsStays() {
    Code code = Given.code(project, "trust");
    Source source = Given.source(project, "minutes", "text");
    Given.coding(project, source, 0, 2, code);

    assertRefused(Change.removed(code))
        .hasMessage("The code \"trust\" cannot be removed: it still has codings.");
  }

  @Test
  void aCodeWithSubCodesStays() {
    Given.code(project, "health > trust");
    Code health = project.codebook().tree().find("health").orElseThrow();

    assertRefused(Change.removed(health)).hasMessageContaining("it still has sub-codes");
  }

  @Test
  void aCodeInASetStays() {
    Code code = Given.code(project, "trust");
    CodeSet set = new CodeSet(Id.random(), "core", List.of(code.id()));
    project.apply(Edit.of("Make a set", Change.added(set)));

    assertRefused(Change.removed(code)).hasMessageContaining("it still has a place in a code set");
  }

  @Test
  void aSourceWithUnitsStays() {
    Source source = Given.source(project, "minutes", "text");
    Unit unit =
        new Unit(
            Id.random(), source.id(), UnitKind.PARAGRAPH, new TextRange(0, 4), UnitDetails.NONE);
    project.apply(Edit.of("Add", Change.added(unit)));

    assertRefused(Change.removed(source)).hasMessageContaining("it still has units");
  }

  @Test
  void aCoderWithCodingsStays() {
    Coder ann = project.codeAs("Ann");
    Source source = Given.source(project, "minutes", "text");
    Given.coding(project, source, 0, 2, Given.code(project, "trust"));

    assertRefused(Change.removed(ann)).hasMessageContaining("it still has codings");
  }

  @Test
  void theLastCoderStays() {
    assertRefused(Change.removed(project.coder()))
        .hasMessage("The last coder of a project cannot be removed.");
  }

  @Test
  void aCodingNeedsItsCode() {
    Source source = Given.source(project, "minutes", "text");
    Code gone = Code.named(null, "gone", "#000000");

    assertRefused(Change.added(Given.newCoding(project, source, 0, 2, gone)))
        .hasMessage(
            "The coding of a code that is gone in \"minutes\" cannot be kept: its code is not in"
                + " the project.");
  }

  @Test
  void aCodingNeedsItsCoder() {
    Source source = Given.source(project, "minutes", "text");
    Coding coding = Given.newCoding(project, source, 0, 2, Given.code(project, "trust"));
    Coding nobodys =
        new Coding(
            coding.id(),
            coding.source(),
            coding.location(),
            coding.code(),
            Id.random(),
            coding.at(),
            coding.weight(),
            coding.comment());

    assertRefused(Change.added(nobodys))
        .hasMessage(
            "The coding of \"trust\" in \"minutes\" cannot be kept: its coder is not in the"
                + " project.");
  }

  @Test
  void aCodingCannotGetACodeThatIsNotThere() {
    Source source = Given.source(project, "minutes", "text");
    Coding coding = Given.coding(project, source, 0, 2, Given.code(project, "trust"));
    Code gone = Code.named(null, "gone", "#000000");

    assertRefused(Change.replaced(coding, coding.withCode(gone.id())))
        .hasMessageContaining("its code is not in the project");
  }

  @Test
  void aCodeThatTheEditItselfRemovesIsGoneForItsCodings() {
    Source source = Given.source(project, "minutes", "text");
    Code code = Given.code(project, "trust");
    Coding coding = Given.newCoding(project, source, 0, 2, code);

    assertThatThrownBy(
            () ->
                project.apply(
                    Edit.of(
                        "Code and remove the code",
                        Change.added(coding),
                        Change.removed(coding),
                        Change.removed(code),
                        Change.added(coding))))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("its code is not in the project");
    assertThat(project.codings().count()).isZero();
  }

  @Test
  void aRuleBrokenInTheMiddleOfABatchNamesTheRightOne() {
    Given.code(project, "trust");

    assertThatThrownBy(
            () ->
                project.apply(
                    Edit.of(
                        "Add codes",
                        Change.added(Code.named(null, "access", "#000000")),
                        Change.added(Code.named(null, "trust", "#000000")),
                        Change.added(Code.named(null, "cost", "#000000")))))
        .hasMessageContaining("The code \"trust\"");
    assertThat(project.codebook().tree().all()).hasSize(1);
  }

  private AbstractThrowableAssert<?, ?> assertRefused(Change change) {
    return assertThatThrownBy(() -> project.apply(Edit.of("Try", change)))
        .isInstanceOfSatisfying(
            UserException.class, refused -> assertThat(refused.whatToDo()).isNotBlank());
  }
}
