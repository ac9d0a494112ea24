package org.manicule.api.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the codings of a project. Safe to use from any thread. */
@ProviderType
public interface Codings {

  /** How many there are. */
  int count();

  /** How many there are in each source; a source without codings may be missing. */
  Map<Id<Source>, Integer> countsPerSource();

  /** The coding of that identity, when there is one. */
  Optional<Coding> find(Id<Coding> id);

  /** The coding of a source that was made last, when it has any. */
  Optional<Coding> lastInSource(Id<Source> source);

  /** The codings of one source by place: start, then end, then time. */
  List<Coding> inSource(Id<Source> source);

  /**
   * Hands over the codings asked for one by one, by source name and place, without holding them all
   * in memory.
   *
   * @param query which ones
   * @param each called on the calling thread; it must not apply edits
   */
  void forEach(CodingQuery query, Consumer<Coding> each);

  /**
   * All codings as columns of numbers, for analyses over everything. The first call reads them from
   * the disk, which takes a second or so for each million; later ones answer at once, from the last
   * committed edit.
   *
   * @param monitor progress and cancelling of the first call
   */
  CodingColumns columns(Monitor monitor);

  /** The codings asked for as a list; for large answers prefer {@link #forEach}. */
  List<Coding> list(CodingQuery query);
}
