package org.manicule.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note of a researcher.
 *
 * @param id the identity
 * @param kind what it is about
 * @param title one line
 * @param text Markdown
 * @param anchor what it is attached to, or null when it stands alone
 * @param coder who wrote it
 * @param at when it was last changed
 */
public record Memo(
    Id<Memo> id,
    MemoKind kind,
    String title,
    String text,
    @Nullable Anchor anchor,
    Id<Coder> coder,
    Instant at)
    implements Entity {

  @Override
  public EntityType type() {
    return EntityType.MEMO;
  }
}
