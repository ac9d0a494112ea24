package org.manicule.api.project;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the coders of a project. Safe to use from any thread. */
@ProviderType
public interface Coders {

  /** All coders by name. */
  List<Coder> all();

  /** The coder of that identity, when there is one. */
  Optional<Coder> find(Id<Coder> id);

  /** The coder of exactly that name, when there is one. */
  Optional<Coder> named(String name);
}
