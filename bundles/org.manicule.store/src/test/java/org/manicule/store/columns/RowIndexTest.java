package org.manicule.store.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowIndexTest {

  @Test
  void everyIdentityKeepsItsRowWhileOthersComeAndGo() {
    Random random = new Random(5);
    RowIndex index = new RowIndex();
    List<UUID> rows = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      if (rows.isEmpty() || random.nextInt(5) > 1) {
        // Few different low bits, so that many share a slot.
        UUID id = new UUID(random.nextLong(), random.nextInt(4));
        assertThat(index.add(id)).isEqualTo(rows.size());
        rows.add(id);
      } else {
        UUID gone = rows.get(random.nextInt(rows.size()));
        int free = index.remove(gone);
        assertThat(rows.get(free)).isEqualTo(gone);
        UUID last = rows.remove(rows.size() - 1);
        if (free < rows.size()) {
          rows.set(free, last);
        }
      }
    }
    assertThat(index.size()).isEqualTo(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      assertThat(index.row(rows.get(row))).isEqualTo(row);
    }
  }

  @Test
  void anUnknownIdentityHasNoRow() {
    RowIndex index = new RowIndex();
    index.add(new UUID(1, 2));

    assertThatThrownBy(() -> index.row(new UUID(1, 3))).isInstanceOf(IllegalStateException.class);
  }
}
