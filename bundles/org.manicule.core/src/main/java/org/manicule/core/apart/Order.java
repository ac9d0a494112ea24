package org.manicule.core.apart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Recognition;

/**
 * What a process is to read.
 *
 * @param file the file
 * @param request how to read it
 */
public record Order(Path file, Imports.Request request) {

  void write(FormOutput out) throws IOException {
    out.text(file.toString());
    out.optional(request.format().orElse(null), out::text);
    out.map(request.options(), out::text);
    out.text(request.recognition().asWritten());
  }

  static Order read(FormInput in) throws IOException {
    Path file = Path.of(in.text());
    Optional<String> format = Optional.ofNullable(in.optional(in::text));
    Imports.Request request =
        new Imports.Request(format, in.map(in::text), Recognition.parse(in.text()));
    in.end();
    return new Order(file, request);
  }
}
