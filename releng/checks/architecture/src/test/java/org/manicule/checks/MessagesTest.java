package org.manicule.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts for the screen: none is missing, none is left over, and all can be filled in. */
class MessagesTest {

  static List<Path> bundles() {
    return Workspace.bundles();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyThatTheCodeAsksForIsThere(Path bundle) {
    BundleTexts texts = BundleTexts.of(bundle);

    assertThat(texts.missing())
        .as("lines to add to a messages.properties of %s, with the right words", bundle)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextIsAskedFor(Path bundle) {
    BundleTexts texts = BundleTexts.of(bundle);

    assertThat(texts.unused()).as("lines to delete in %s", bundle).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextCanBeFilledIn(Path bundle) {
    List<String> faults = new ArrayList<>();
    BundleTexts.of(bundle).files().forEach(file -> faults.addAll(file.faults()));

    assertThat(faults).isEmpty();
  }
}
