package org.manicule.store.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import org.manicule.api.model.ContentHash;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** Whether the original files are there and are what was imported. */
final class OriginalCheck implements Look.Part {
  private record Original(String source, String file, String hash) {}

  @Override
  public String words() {
    return "original files";
  }

  @Override
  public void check(Look look, Findings found) {
    List<Original> originals =
        look.database()
            .read(
                session ->
                    session.list(
                        "SELECT MIN(name), MIN(original_name), original_hash FROM sources"
                            + " WHERE original_hash IS NOT NULL GROUP BY original_hash ORDER BY 1",
                        row -> new Original(row.text(), row.text(), row.text())));
    try (Monitor.Part part = look.monitor().part("Originals", originals.size())) {
      for (Original each : originals) {
        part.checkCancelled();
        check(look.project(), each, found);
        part.advance();
      }
    }
  }

  private static void check(ProjectData project, Original original, Findings found) {
    MessageDigest digest = ContentHash.digest();
    try (InputStream in =
        new DigestInputStream(project.contents().original(original.hash()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      if (!ContentHash.hex(digest.digest()).equals(original.hash())) {
        tell(original, " has changed.", found);
      }
    } catch (IOException missing) {
      tell(original, " cannot be read.", found);
    }
  }

  private static void tell(Original original, String what, Findings found) {
    found.error(
        original.source(),
        "The kept copy of "
            + original.file()
            + what
            + " Put back the file \""
            + original.hash()
            + "\" of the folder \"originals\" from a copy.");
  }
}
