package org.manicule.api.project;

import java.util.Optional;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A project as something to read: what exporters, analyses and checks are given. Everything may be
 * called from any thread; each call answers from the last committed edit.
 */
@ProviderType
public interface ProjectData {

  /** The project's name as shown. */
  String name();

  /** Its sources. */
  Sources sources();

  /** Its codebook. */
  Codebook codebook();

  /** Its codings. */
  Codings codings();

  /** Its memos and links. */
  Memos memos();

  /** Its cases, variables and values. */
  Cases cases();

  /** Its coders. */
  Coders coders();

  /** The value of a property of the project, when it is set; see {@link Property#idOf}. */
  Optional<Property> property(Id<Property> id);

  /** Its texts and original files by hash. */
  Contents contents();

  /** The record of all edits. */
  Journal journal();
}
