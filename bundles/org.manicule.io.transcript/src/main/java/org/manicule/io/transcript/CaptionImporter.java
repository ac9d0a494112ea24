package org.manicule.io.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.manicule.api.Format;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/** Reads captions as transcripts: each caption is a paragraph with its time. */
@Component
public final class CaptionImporter implements SourceImporter {
  private static final List<Format> FORMATS =
      List.of(
          new Format(
              "srt", Messages.text("format.srt"), Set.of("srt"), Set.of("application/x-subrip")),
          new Format("vtt", Messages.text("format.vtt"), Set.of("vtt"), Set.of("text/vtt")));

  @Override
  public List<Format> formats() {
    return FORMATS;
  }

  /** Whether the name says so; other texts with captions in them are left to other importers. */
  @Override
  public boolean accepts(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".srt") || name.endsWith(".vtt");
    return named
        && (!Files.isReadable(file)
            || Files.size(file) == 0
            || Captions.looksLike(TranscriptFile.beginning(file)));
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    return Captions.read(TranscriptFile.read(file), monitor);
  }
}
