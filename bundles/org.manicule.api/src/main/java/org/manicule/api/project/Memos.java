package org.manicule.api.project;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the memos and links of a project. Safe to use from any thread. */
@ProviderType
public interface Memos {

  /** All memos, newest first. */
  List<Memo> all();

  /** The memo of that identity, when there is one. */
  Optional<Memo> find(Id<Memo> id);

  /** The memos attached to an entity or to a place in it, newest first. */
  List<Memo> on(Id<? extends Entity> entity);

  /** All links, newest first. */
  List<Link> links();

  /** The links that start or end at an entity or a place in it, newest first. */
  List<Link> linksOf(Id<? extends Entity> entity);
}
