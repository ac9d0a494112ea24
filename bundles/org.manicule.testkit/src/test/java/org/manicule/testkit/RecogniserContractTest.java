package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** A good recogniser passes the contract, and one with a fault does not. */
final class RecogniserContractTest extends RecogniserContract {

  @Override
  protected Recogniser recogniser() {
    return new ItemRecogniser();
  }

  @Override
  protected DraftSource typical() {
    return draft("minutes", "Item 1\nThe Chair opened.\nItem 2\nNobody came.");
  }

  /** Finds lines that begin with "Item". */
  private static class ItemRecogniser implements Recogniser {
    @Override
    public String id() {
      return "items";
    }

    @Override
    public String name() {
      return "Items";
    }

    @Override
    public double confidence(DraftSource source) {
      return source.text().startsWith("Item") ? 0.9 : 0.1;
    }

    @Override
    public Draft refine(DraftSource source, Options options, Monitor monitor) {
      List<DraftUnit> units = new ArrayList<>(source.units());
      for (TextRange line : TextLines.of(source.text())) {
        if (line.in(source.text()).startsWith("Item")) {
          units.add(new DraftUnit(UnitKind.AGENDA_ITEM, line, UnitDetails.NONE));
        }
      }
      return Draft.of(
          new DraftSource(source.name(), source.text(), units, Map.of(), List.of(), null));
    }
  }

  @Test
  void aRecogniserThatIsSureOfEverythingIsCaught() {
    RecogniserContract contract =
        contractOf(
            new ItemRecogniser() {
              @Override
              public double confidence(DraftSource source) {
                return 1;
              }
            });
    assertThatThrownBy(contract::isSureOfItsOwnKindAndNotOfOthers)
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aRecogniserThatLosesTextIsCaught() {
    RecogniserContract contract =
        contractOf(
            new ItemRecogniser() {
              @Override
              public Draft refine(DraftSource source, Options options, Monitor monitor) {
                return Draft.of(draft("first item", "Item 1\nThe Chair opened."));
              }
            });
    assertThatThrownBy(contract::losesNoLineOfTheText).isInstanceOf(AssertionError.class);
  }

  private static RecogniserContract contractOf(Recogniser recogniser) {
    return new RecogniserContract() {
      @Override
      protected Recogniser recogniser() {
        return recogniser;
      }

      @Override
      protected DraftSource typical() {
        return draft("minutes", "Item 1\nThe Chair opened.\nItem 2\nNobody came.");
      }
    };
  }
}
