package org.manicule.api.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.task.Monitor;

/** The codings of one coder. */
final class OneCodersCodings implements Codings {
  private final Codings all;
  private final Id<Coder> coder;

  OneCodersCodings(Codings all, Id<Coder> coder) {
    this.all = all;
    this.coder = coder;
  }

  OneCodersColumns read(Monitor monitor) {
    return new OneCodersColumns(all.columns(monitor), coder);
  }

  @Override
  public int count() {
    return read(Monitor.silent()).size();
  }

  @Override
  public Map<Id<Source>, Integer> countsPerSource() {
    return read(Monitor.silent()).perSource();
  }

  @Override
  public Optional<Coding> find(Id<Coding> id) {
    return all.find(id).filter(this::isOwn);
  }

  @Override
  public Optional<Coding> lastInSource(Id<Source> source) {
    return inSource(source).stream()
        .max(Comparator.comparing(Coding::at).thenComparing(coding -> coding.id().toString()));
  }

  @Override
  public List<Coding> inSource(Id<Source> source) {
    return all.inSource(source).stream().filter(this::isOwn).toList();
  }

  @Override
  public void forEach(CodingQuery query, Consumer<Coding> each) {
    // No coders would ask for those of all.
    if (query.coders().isEmpty() || query.coders().contains(coder)) {
      all.forEach(new CodingQuery(query.sources(), query.codes(), Set.of(coder)), each);
    }
  }

  @Override
  public CodingColumns columns(Monitor monitor) {
    return read(monitor);
  }

  @Override
  public List<Coding> list(CodingQuery query) {
    List<Coding> found = new ArrayList<>();
    forEach(query, found::add);
    return found;
  }

  private boolean isOwn(Coding coding) {
    return coding.coder().equals(coder);
  }
}
