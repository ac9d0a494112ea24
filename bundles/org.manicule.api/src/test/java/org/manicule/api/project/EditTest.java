package org.manicule.api.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Id;

final class EditTest {
  private final Code code = Code.named(null, "fears", "#0072b2");
  private final Code renamed = code.withName("worries");

  @Test
  void theInverseTakesTheChangesBackInOppositeOrder() {
    Edit edit = Edit.of("Rename", Change.added(code), Change.replaced(code, renamed));
    assertThat(edit.inverse().changes())
        .containsExactly(Change.replaced(renamed, code), Change.removed(code));
    assertThat(edit.inverse().inverse()).isEqualTo(edit);
  }

  @Test
  void anEditHasALabelAndMayBeEmpty() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Edit(" ", List.of()));
    assertThat(new Edit("Nothing", List.of()).isEmpty()).isTrue();
    assertThat(Edit.of("Add", Change.added(code)).isEmpty()).isFalse();
  }

  @Test
  void aChangeIsAboutOneEntity() {
    Code other = Code.named(null, "other", "#0072b2");
    assertThatIllegalArgumentException().isThrownBy(() -> Change.replaced(code, other));
    CodeSet sameUuid = new CodeSet(new Id<>(code.id().value()), "set", List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> Change.replaced(code, sameUuid));
    assertThatIllegalArgumentException().isThrownBy(() -> new Change(null, null));
  }

  @Test
  void theSubjectIsTheLaterState() {
    assertThat(Change.added(code).subject()).isEqualTo(code);
    assertThat(Change.removed(code).subject()).isEqualTo(code);
    assertThat(Change.replaced(code, renamed).subject()).isEqualTo(renamed);
  }
}
