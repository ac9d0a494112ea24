package org.manicule.api.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.api.task.Monitor;

/** A project as if one coder had been alone with it: see {@link ProjectData#onlyBy}. */
final class OneCodersData implements ProjectData {
  private final ProjectData all;
  private final Coder coder;
  private final OneCodersCodings codings;

  OneCodersData(ProjectData all, Coder coder) {
    this.all = all;
    this.coder = coder;
    this.codings = new OneCodersCodings(all.codings(), coder.id());
  }

  @Override
  public Optional<Coder> onlyCoder() {
    return Optional.of(coder);
  }

  @Override
  public ProjectData onlyBy(Coder wanted) {
    return all.onlyBy(wanted);
  }

  @Override
  public String name() {
    return all.name();
  }

  @Override
  public Sources sources() {
    return all.sources();
  }

  @Override
  public Codebook codebook() {
    Codebook shared = all.codebook();
    return new Codebook() {
      @Override
      public CodeTree tree() {
        return shared.tree();
      }

      @Override
      public Map<Id<Code>, CodeCount> counts() {
        return codings.read(Monitor.silent()).perCode();
      }

      @Override
      public List<CodeSet> sets() {
        return shared.sets();
      }
    };
  }

  @Override
  public Codings codings() {
    return codings;
  }

  @Override
  public Memos memos() {
    return new OneCodersMemos(all.memos(), coder.id());
  }

  @Override
  public Cases cases() {
    return all.cases();
  }

  @Override
  public Coders coders() {
    return all.coders();
  }

  @Override
  public Optional<Property> property(Id<Property> id) {
    return all.property(id);
  }

  @Override
  public Contents contents() {
    return all.contents();
  }

  @Override
  public Journal journal() {
    return all.journal();
  }
}
