package org.manicule.view.coding.find;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;

/** Prepares the one edit that codes many hits. Holds numbers only, however many there are. */
final class HitCoding {
  /** Up to this many the edit is an ordinary list. */
  private static final int FEW = 2_000;

  private final Project project;
  private final CodeAtPath code;
  private final Widening widening;
  private final List<Id<Source>> sources = new ArrayList<>();
  private int[] places = new int[64];
  private int size;
  private int known;
  private int changed;

  private HitCoding(Project project, CodeAtPath code, Widening widening) {
    this.project = project;
    this.code = code;
    this.widening = widening;
  }

  /**
   * What is to be coded with what.
   *
   * @param found the hits
   * @param chosen says of the number of a hit among all whether it is coded
   * @param code the code and what makes it
   * @param widening how much around each hit
   */
  record Order(List<SourceHits> found, IntPredicate chosen, CodeAtPath code, Widening widening) {}

  /** Looks at every hit; nothing is changed yet. */
  static HitCoding prepare(Project project, Order order, Monitor monitor) {
    HitCoding coding = new HitCoding(project, order.code(), order.widening());
    int before = 0;
    int done = 0;
    for (SourceHits found : order.found()) {
      monitor.checkCancelled();
      monitor.progress(done++, order.found().size());
      int offset = before;
      coding.add(found, hit -> order.chosen().test(offset + hit), monitor);
      before += found.hits().size();
    }
    return coding;
  }

  /** How many passages the edit codes. */
  int size() {
    return size;
  }

  /** How many passages have the code already. */
  int known() {
    return known;
  }

  /** How many sources were left out because they are gone or have another text by now. */
  int changed() {
    return changed;
  }

  private void add(SourceHits found, IntPredicate chosen, Monitor monitor) {
    Optional<SourceDocument> document =
        project
            .sources()
            .find(found.source())
            .filter(source -> source.textHash().equals(found.textHash()))
            .map(source -> project.sources().document(source.id()));
    if (document.isEmpty()) {
      changed++;
      return;
    }
    sources.add(found.source());
    Set<TextRange> coded = coded(found.source());
    Set<TextRange> met = new HashSet<>();
    for (int hit = 0; hit < found.hits().size(); hit++) {
      if (chosen.test(hit)) {
        monitor.checkCancelled();
        TextRange range = widening.of(found.hits().get(hit), document.get());
        if (!range.isEmpty() && met.add(range)) {
          add(range, coded.contains(range));
        }
      }
    }
  }

  private void add(TextRange range, boolean isKnown) {
    if (isKnown) {
      known++;
      return;
    }
    if (places.length < 3 * size + 3) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[3 * size] = sources.size() - 1;
    places[3 * size + 1] = range.start();
    places[3 * size + 2] = range.end();
    size++;
  }

  private Set<TextRange> coded(Id<Source> source) {
    return code.changes().isEmpty() ? coded(project, source, code.code().id()) : Set.of();
  }

  /** The stretches of a source that the present coder gave a code. */
  static Set<TextRange> coded(Project project, Id<Source> source, Id<Code> code) {
    Set<TextRange> ranges = new HashSet<>();
    CodingQuery query = new CodingQuery(Set.of(source), Set.of(code), Set.of(project.coder().id()));
    project.codings().forEach(query, coding -> coding.textRange().ifPresent(ranges::add));
    return ranges;
  }

  /** The edit; when there is nothing to code, none. */
  Optional<Edit> edit(String label) {
    if (size == 0) {
      return Optional.empty();
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    long seed = UUID.randomUUID().getMostSignificantBits();
    Iterable<Change> changes = () -> new Walk(now, seed);
    if (size > FEW) {
      return Optional.of(Edit.streamed(label, size, changes));
    }
    List<Change> few = new ArrayList<>();
    changes.forEach(few::add);
    return Optional.of(new Edit(label, few));
  }

  /** One walk through the changes; the identities come in the same order on every walk. */
  private final class Walk implements Iterator<Change> {
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long WITHOUT_VARIANT = 0x3fff_ffff_ffff_ffffL;

    private final Iterator<Change> making = code.changes().iterator();
    private final Instant now;
    private final SplittableRandom random;
    private final long time;
    private int next;

    Walk(Instant now, long seed) {
      this.now = now;
      this.random = new SplittableRandom(seed);
      this.time = now.toEpochMilli() << 16 | VERSION_7;
    }

    @Override
    public boolean hasNext() {
      return making.hasNext() || next < size;
    }

    @Override
    public Change next() {
      if (making.hasNext()) {
        return making.next();
      }
      int place = 3 * next++;
      return Change.added(
          new Coding(
              identity(),
              sources.get(places[place]),
              new TextRange(places[place + 1], places[place + 2]),
              code.code().id(),
              project.coder().id(),
              now,
              null,
              ""));
    }

    /** As {@link Id#random()} makes them, but the same again on the next walk. */
    private Id<Coding> identity() {
      long high = time | random.nextLong() & 0xfff;
      long low = random.nextLong() & WITHOUT_VARIANT | VARIANT;
      return new Id<>(new UUID(high, low));
    }
  }
}
