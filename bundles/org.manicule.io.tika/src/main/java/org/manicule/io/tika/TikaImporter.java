package org.manicule.io.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.manicule.api.Format;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.Messages;
import org.osgi.service.component.annotations.Component;

/**
 * Reads text, web pages, word processor files, PDF, e-books and mails. Without changing state, so
 * that any number of threads may read at once. Parsers are loaded with the first file that needs
 * them.
 */
@Component
public final class TikaImporter implements SourceImporter {
  /** How a text file is encoded; {@code auto} finds out. */
  static final Option<String> ENCODING =
      Option.text("encoding", Messages.text("option.encoding"), "auto");

  /** What happens to what is attached to mails. */
  static final Option<String> ATTACHMENTS =
      Option.choice("attachments", Messages.text("option.attachments"), List.of("list", "read"));

  /** What scanned pages are read in. */
  static final Option<String> SCAN_LANGUAGES =
      Option.text("scan-languages", Messages.text("option.scan-languages"), "");

  @SuppressWarnings("unused") // to be there is all it does
  private final QuietParsers quiet = new QuietParsers();

  @Override
  public List<Format> formats() {
    return Arrays.stream(FileKind.values()).map(FileKind::format).toList();
  }

  @Override
  public List<Option<?>> options() {
    return List.of(ENCODING, ATTACHMENTS, SCAN_LANGUAGES);
  }

  /** Whether the name or the contents are of a kind that is read here. */
  @Override
  public boolean accepts(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return false;
    }
    Optional<FileKind> named = FileKind.named(String.valueOf(file.getFileName()));
    if (named.isPresent() || !Files.isReadable(file) || Files.size(file) == 0) {
      return true; // what is wrong with it is said when it is read
    }
    return Contents.of(file).kind() != null;
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    SourceFile source =
        SourceFile.check(file, options.get(ENCODING))
            .withAttachments(options.get(ATTACHMENTS))
            .withScansIn(options.get(SCAN_LANGUAGES));
    return GuardedReading.of(source).draft(monitor);
  }
}
