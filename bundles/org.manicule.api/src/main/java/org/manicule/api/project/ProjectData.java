package org.manicule.api.project;

import java.util.Optional;
import org.manicule.api.model.Coder;
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

  /**
   * The project as if this coder had been alone with its sources: only this coder's codings, memos
   * and links are in it, counted and found. What belongs to all is there as ever: sources,
   * codebook, cases, variables, coders, and the journal, from which alone earlier codebooks are
   * known; who tells of the journal's entries leaves out those of others. It follows the project,
   * as the project itself does. Its counts are made anew at each call, which takes a moment in
   * large projects.
   */
  default ProjectData onlyBy(Coder coder) {
    return new OneCodersData(this, coder);
  }

  /**
   * The coder whose codings, memos and links alone are told here; empty when those of all are. Who
   * writes a file or a page of what is told says so in it.
   */
  default Optional<Coder> onlyCoder() {
    return Optional.empty();
  }
}
