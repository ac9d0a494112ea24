package org.manicule.store.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.manicule.api.project.EditSummary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The summary of an entry as JSON. */
public final class SummaryJson {
  private SummaryJson() {}

  /** The summary as text. */
  public static String text(EditSummary summary) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.generator(text)) {
      json.writeStartObject().writeName("kinds").writeStartArray();
      for (EditSummary.Tally tally : summary.kinds()) {
        json.writeStartObject();
        json.writeStringProperty("type", PlaceJson.name(tally.type()));
        json.writeNumberProperty("added", tally.added());
        json.writeNumberProperty("replaced", tally.replaced());
        json.writeNumberProperty("removed", tally.removed());
        json.writeEndObject();
      }
      json.writeEndArray();
      PlaceJson.write("place", summary.place(), json);
      json.writeEndObject();
    }
    return text.toString(StandardCharsets.US_ASCII);
  }

  /** Reads what {@link #text} wrote. */
  public static EditSummary read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    try (JsonParser json = Json.parser(new ByteArrayInputStream(bytes))) {
      json.nextToken();
      Fields fields = (Fields) Objects.requireNonNull(Json.value(json));
      List<EditSummary.Tally> tallies = new ArrayList<>();
      for (Object each : fields.list("kinds")) {
        tallies.add(tally((Fields) each));
      }
      return new EditSummary(tallies, PlaceJson.readOptionalAnchor(fields.optionalObject("place")));
    }
  }

  private static EditSummary.Tally tally(Fields fields) {
    return new EditSummary.Tally(
        PlaceJson.type(fields.text("type")),
        fields.number("added"),
        fields.number("replaced"),
        fields.number("removed"));
  }
}
