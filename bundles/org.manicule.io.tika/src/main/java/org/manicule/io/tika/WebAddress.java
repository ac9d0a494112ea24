package org.manicule.io.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;

/** The address of a page that a browser saved, which it notes at the head of the file. */
final class WebAddress {
  private static final int HEAD = 1 << 14;
  private static final Pattern SAVED_FROM =
      Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(https?://[^\\s>]+?)\\s*-->");

  private WebAddress() {}

  static Draft addTo(Draft draft, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      Matcher address = SAVED_FROM.matcher(head);
      return address.find() ? with(draft, address.group(1)) : draft;
    }
  }

  /** The draft whose sources have the address as a value. */
  static Draft with(Draft draft, String address) {
    return new Draft(
        draft.sources().stream().map(source -> with(source, address)).toList(), draft.issues());
  }

  private static DraftSource with(DraftSource source, String address) {
    Map<String, DraftValue> values = new LinkedHashMap<>(source.variables());
    values.put("address", DraftValue.text(address));
    return source.withVariables(values);
  }
}
