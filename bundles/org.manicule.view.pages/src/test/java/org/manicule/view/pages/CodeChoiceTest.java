package org.manicule.view.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;

final class CodeChoiceTest {
  private final Code harbour = Code.named(null, "harbour", "#336699");
  private final Code lights = Code.named(harbour.id(), "lights", "#993366");
  private final Code delight = Code.named(null, "delight", "#993366");
  private final CodeTree codes = new CodeTree(List.of(harbour, lights, delight));
  private final List<String> applied = new ArrayList<>();
  private final CodeChoice choice =
      new CodeChoice("Code it", codes, List.of(delight.id()), applied::add);

  private List<String> find(String typed) {
    return choice.find(typed).stream().map(CodeChoice.Row::words).toList();
  }

  @Test
  void withNothingTypedTheRecentOnesComeFirst() {
    assertThat(find("")).containsExactly("delight", "harbour", "harbour > lights");
  }

  @Test
  void namesThatBeginLikeThatComeBeforeThoseThatHoldIt() {
    assertThat(find("light")).containsExactly("harbour > lights", "delight", "New code “light”");
  }

  @Test
  void partsOfThePathNarrowItDown() {
    assertThat(find("har li")).startsWith("harbour > lights");
    assertThat(find("har li")).doesNotContain("delight");
  }

  @Test
  void aPathThatExistsIsNotOfferedAsNew() {
    assertThat(find("harbour > lights")).containsExactly("harbour > lights");
  }

  @Test
  void aNewPathIsAppliedAsItWasWritten() {
    choice.choose(choice.find("harbour>boats").get(0));

    assertThat(applied).containsExactly("harbour > boats");
  }

  @Test
  void halfAPathIsNoCode() {
    assertThat(find("zz >")).isEmpty();
  }
}
