package org.manicule.store.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.manicule.api.model.ContentHash;
import org.manicule.api.model.Entity;
import org.manicule.api.project.Change;
import org.manicule.store.json.ChangesJson;

/** The hash of everything an entity holds. */
final class ExactHash {
  private ExactHash() {}

  /** The first 64 bits of the SHA-256 of its form in the journal. */
  static long of(Entity entity) {
    ByteArrayOutputStream json = new ByteArrayOutputStream(256);
    ChangesJson.write(List.of(Change.added(entity)), json);
    return ByteBuffer.wrap(ContentHash.digest().digest(json.toByteArray())).getLong();
  }
}
