package org.manicule.api.project;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.Unit;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the sources of a project. Safe to use from any thread. */
@ProviderType
public interface Sources {

  /** How many there are. */
  int count();

  /** All of them by name, without their texts. */
  List<Source> all();

  /** The source of that identity, when there is one. */
  Optional<Source> find(Id<Source> id);

  /** The source of exactly that name, when there is one. */
  Optional<Source> named(String name);

  /**
   * The present text of a source.
   *
   * @throws IllegalArgumentException when there is no such source
   */
  String text(Id<Source> id);

  /** The units of a source by start; of two that start together the longer one comes first. */
  List<Unit> units(Id<Source> id);

  /** The states of a source's text, oldest first. */
  List<Revision> revisions(Id<Source> id);

  /**
   * A source with its text and units.
   *
   * @throws IllegalArgumentException when there is no such source
   */
  default SourceDocument document(Id<Source> id) {
    Source source =
        find(id).orElseThrow(() -> new IllegalArgumentException("no source with identity " + id));
    return new SourceDocument(source, text(id), units(id));
  }
}
