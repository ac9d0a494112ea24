package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.EntityType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;

class OpenSourceTest extends CodingPresenterFixture {

  @Test
  void afterABulkEditItIsReadAnewInsteadOfFollowingEveryChange() {
    OpenSource before = OpenSource.read(study.project(), minutes.id()).orElseThrow();
    Code fears = study.code("fears");
    study.coding(minutes, "a sale", fears);

    OpenSource after =
        before.after(unwalkable(EntityType.CODING, 5_000), study.project()).orElseThrow();

    assertThat(after.codings().at(TEXT.indexOf("sale"))).hasSize(1);
  }

  @Test
  void whatTouchesNothingItShowsIsNotLookedThrough() {
    OpenSource before = OpenSource.read(study.project(), minutes.id()).orElseThrow();

    assertThat(before.after(unwalkable(EntityType.MEMO, 3), study.project()).orElseThrow())
        .isSameAs(before);
  }

  private JournalEntry unwalkable(EntityType type, long count) {
    Iterable<Change> changes =
        new Iterable<>() {
          @Override
          public Iterator<Change> iterator() {
            throw new AssertionError("the changes were walked through");
          }
        };
    EditSummary summary = new EditSummary(List.of(new EditSummary.Tally(type, count, 0, 0)), null);
    return new JournalEntry(
        99,
        Instant.EPOCH,
        study.project().coder().id(),
        Edit.streamed("Bulk", changes),
        null,
        summary);
  }
}
