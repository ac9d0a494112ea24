package org.manicule.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A source, or a place in one, that tells about a case.
 *
 * @param id the identity
 * @param caseId the case
 * @param source the source
 * @param location the place in the source, or null for all of it
 */
public record CaseMember(
    Id<CaseMember> id, Id<Case> caseId, Id<Source> source, @Nullable Location location)
    implements Entity {

  @Override
  public EntityType type() {
    return EntityType.CASE_MEMBER;
  }
}
