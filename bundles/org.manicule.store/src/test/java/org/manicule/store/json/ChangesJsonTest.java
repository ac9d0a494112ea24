package org.manicule.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.api.project.Change;
import org.manicule.store.EveryKind;

/** The JSON form of changes, which outlives this version of the program. */
class ChangesJsonTest {

  @Test
  void everyKindOfEntityComesBackAsItWent() {
    for (Entity entity : EveryKind.inOrder()) {
      List<Change> changes = List.of(Change.added(entity), Change.removed(entity));
      assertThat(read(write(changes))).isEqualTo(changes);
    }
  }

  @Test
  void manyChangesComeBackInTheirOrder() {
    List<Change> changes = EveryKind.added();

    assertThat(read(write(changes))).isEqualTo(changes);
  }

  @Test
  void aReplacementKeepsBothStates() {
    Code before = Code.named(null, "trust", "#000000");
    List<Change> changes = List.of(Change.replaced(before, before.withName("confidence")));

    assertThat(read(write(changes))).isEqualTo(changes);
  }

  @Test
  void theFormIsTheDocumentedOne() {
    Property property = Property.of("title", "Streams \u00e9");

    assertThat(write(List.of(Change.added(property))))
        .isEqualTo(
            "[{\"type\":\"property\",\"after\":{\"id\":\""
                + property.id()
                + "\",\"name\":\"title\",\"value\":\"Streams \\u00E9\"}}]");
  }

  @Test
  void fieldsOfALaterVersionDoNotMatter() {
    Id<Property> id = Property.idOf("title");
    String json =
        "[{\"type\":\"property\",\"new\":[1,{\"a\":null}],\"after\":{\"id\":\""
            + id
            + "\",\"more\":true,\"name\":\"title\",\"value\":\"x\"}}]";

    assertThat(read(json)).containsExactly(Change.added(Property.of("title", "x")));
  }

  private static String write(List<Change> changes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChangesJson.write(changes, bytes);
    return bytes.toString(StandardCharsets.US_ASCII);
  }

  private static List<Change> read(String json) {
    return ChangesJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
