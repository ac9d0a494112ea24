package org.manicule.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.task.Monitor;

/**
 * What happens to every draft after its importer: boilerplate goes if wanted, structure is found.
 */
final class DraftFinishing {
  private static final double SURE_ENOUGH = 0.5;

  private final GuardedCalls calls;
  private final List<Recogniser> recognisers;

  DraftFinishing(Plugins plugins, List<Recogniser> recognisers) {
    this.calls = new GuardedCalls(plugins);
    this.recognisers = recognisers;
  }

  Draft finish(Path file, Draft read, Options options, Monitor monitor) {
    String where = String.valueOf(file.getFileName());
    boolean removes = options.get(Imports.BOILERPLATE).equals("remove");
    List<DraftSource> sources = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(read.issues());
    for (DraftSource source : read.sources()) {
      monitor.checkCancelled();
      DraftSource kept = removes ? withoutBoilerplate(source, where, issues) : source;
      if (!removes) {
        PageFurniture.offer(source, where).ifPresent(issues::add);
      }
      Draft refined = recognised(kept, where, monitor);
      sources.addAll(refined.sources());
      issues.addAll(refined.issues());
    }
    return new Draft(sources, issues);
  }

  private static DraftSource withoutBoilerplate(
      DraftSource source, String where, List<Issue> issues) {
    DraftSource kept = source.withoutBoilerplate();
    int gone = source.text().length() - kept.text().length();
    if (gone == 0) {
      return source;
    }
    if (kept.text().isBlank()) {
      issues.add(Issue.warning(where, Messages.text("import.allBoilerplate")));
      return source;
    }
    issues.add(Issue.note(where, Messages.text("import.boilerplateGone", gone)));
    return kept;
  }

  private Draft recognised(DraftSource source, String where, Monitor monitor) {
    record Bid(Recogniser recogniser, double confidence) {}
    List<Bid> bids = new ArrayList<>();
    for (Recogniser each : recognisers) {
      calls.tryCall(each, () -> each.confidence(source)).ifPresent(c -> bids.add(new Bid(each, c)));
    }
    Optional<Recogniser> best =
        bids.stream()
            .filter(bid -> bid.confidence() >= SURE_ENOUGH)
            .max(Comparator.comparingDouble(Bid::confidence))
            .map(Bid::recogniser);
    return best.map(it -> refined(it, source, where, monitor)).orElseGet(() -> Draft.of(source));
  }

  /** Structure is a bonus: when it cannot be found, the draft stays as it was read. */
  private Draft refined(Recogniser by, DraftSource source, String where, Monitor monitor) {
    try {
      Draft refined = calls.call(by, () -> by.refine(source, Options.none(), monitor));
      String name = calls.call(by, by::name);
      return refined.withIssue(Issue.note(where, Messages.text("import.recognised", name)));
    } catch (UserException e) {
      return Draft.of(source).withIssue(Issue.warning(where, e.whatHappened()));
    }
  }
}
