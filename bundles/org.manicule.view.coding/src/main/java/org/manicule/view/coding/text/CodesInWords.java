package org.manicule.view.coding.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/**
 * Tells those who listen to the screen what is coded at the caret: when they ask for it, and if
 * they like each time the caret comes into a coded passage.
 */
public final class CodesInWords {
  private static final Setting<Boolean> ON_ENTERING =
      Setting.ofUser(
          Option.flag("text.speak-codes", "Speak the codes when the caret comes to them", false));

  private final Words words = Words.beside(CodingPresenter.class);
  private final Reading reading;
  private final Workbench workbench;
  private Set<Id<Coding>> around = Set.of();

  CodesInWords(Reading reading, Workbench workbench) {
    this.reading = reading;
    this.workbench = workbench;
  }

  /** Speaks the place and the codes of the caret or the selected words. */
  public void tell() {
    List<Coding> here = here();
    String told = words.say("speak.here", here.size(), paths(here));
    String place = reading.open().map(this::paragraph).orElse("");
    String chosen =
        reading
            .selectedCoding()
            .map(coding -> " " + words.say("speak.selected", reading.legend().path(coding)))
            .orElse("");
    workbench.announce(place + told + chosen);
  }

  private String paragraph(OpenSource open) {
    int number = open.document().paragraphNumber(reading.caret());
    return number == 0 ? "" : words.say("speak.paragraph", number) + " ";
  }

  /** Speaks codes on entering a passage from now on, or no longer. */
  public void toggle() {
    boolean speaks = !workbench.settings().get(ON_ENTERING);
    workbench.settings().set(ON_ENTERING, speaks);
    workbench.announce(words.say(speaks ? "speak.on" : "speak.off"));
  }

  /** The caret may stand elsewhere, or the codings may have changed. */
  void moved() {
    if (!workbench.settings().get(ON_ENTERING)) {
      return;
    }
    List<Coding> here = here();
    List<Coding> entered = here.stream().filter(each -> !around.contains(each.id())).toList();
    boolean left = here.isEmpty() && !around.isEmpty();
    changed();
    if (!entered.isEmpty()) {
      workbench.announce(words.say("speak.entered", paths(entered)));
    } else if (left) {
      workbench.announce(words.say("speak.left"));
    }
  }

  /** Codings came or went: what the researcher did themselves is no news. */
  void changed() {
    around = here().stream().map(Coding::id).collect(Collectors.toSet());
  }

  private List<Coding> here() {
    return reading.selection().isEmpty()
        ? reading.seen().at(reading.caret())
        : reading.seen().touching(reading.selection());
  }

  private String paths(List<Coding> codings) {
    return codings.stream()
        .map(reading.legend()::path)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
