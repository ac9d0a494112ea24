package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.manicule.api.model.Coding;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/**
 * An edit in three steps, the middle one about any number of codings. One object serves one walk
 * through the changes and may remember what it saw on the way.
 */
interface CodingSteps {

  /** What comes before the codings. */
  default List<Change> first() {
    return List.of();
  }

  /** What happens to some of the codings. */
  List<Change> codings(List<Coding> portion);

  /** What comes after the codings. */
  default List<Change> last() {
    return List.of();
  }

  /**
   * The edit: a list when the codings are few, else a walk that reads them while it is applied.
   *
   * @param which the codings of the middle step
   * @param steps makes the steps anew for each walk
   */
  static Edit edit(
      ProjectData project, CodingQuery which, String label, Supplier<CodingSteps> steps) {
    if (CodingPortions.few(project, which)) {
      List<Change> changes = new ArrayList<>();
      new Walk(steps.get(), new CodingPortions(project, which)).forEachRemaining(changes::add);
      return new Edit(label, changes);
    }
    return Edit.streamed(label, () -> new Walk(steps.get(), new CodingPortions(project, which)));
  }

  /** One walk through the changes. */
  final class Walk implements Iterator<Change> {
    private final CodingSteps steps;
    private final Iterator<List<Coding>> portions;
    private Iterator<Change> changes = Collections.emptyIterator();
    private boolean begun;
    private boolean ending;

    private Walk(CodingSteps steps, Iterator<List<Coding>> portions) {
      this.steps = steps;
      this.portions = portions;
    }

    @Override
    public boolean hasNext() {
      while (!changes.hasNext() && !ending) {
        changes = more().iterator();
      }
      return changes.hasNext();
    }

    private List<Change> more() {
      if (!begun) {
        begun = true;
        return steps.first();
      }
      if (portions.hasNext()) {
        return steps.codings(portions.next());
      }
      ending = true;
      return steps.last();
    }

    @Override
    public Change next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return changes.next();
    }
  }
}
