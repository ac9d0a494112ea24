package org.manicule.view.coding.passages.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;

/** Makes hits of codings that share their identities of sources, codes and coders. */
final class Hits {
  private final Map<Id<?>, Id<?>> known = new HashMap<>();

  Hit of(Coding coding) {
    UUID id = coding.id().value();
    TextRange range = coding.textRange().orElse(null);
    return new Hit(
        id.getMostSignificantBits(),
        id.getLeastSignificantBits(),
        shared(coding.source()),
        range == null ? -1 : range.start(),
        range == null ? -1 : range.end(),
        shared(coding.code()),
        shared(coding.coder()),
        ChronoUnit.MICROS.between(Instant.EPOCH, coding.at()));
  }

  @SuppressWarnings("unchecked") // an identity is kept under itself
  private <I extends Id<?>> I shared(I id) {
    Id<?> before = known.putIfAbsent(id, id);
    return before == null ? id : (I) before;
  }
}
