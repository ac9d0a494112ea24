package org.manicule.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.importing.Recognition;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.task.Monitor;

/**
 * Lets recognisers work on a draft, kind after kind. Of each kind the surest one refines a source,
 * or those that were named; the others that had something to say are told, so that the researcher
 * can take them instead. One that throws is named, and its source stays as it was.
 */
final class Refining {
  /** From here on a recogniser is used without being asked for. */
  static final double SURE_ENOUGH = 0.5;

  /** From here on it is worth telling that a recogniser was not used. */
  static final double WORTH_TELLING = 0.2;

  private final GuardedCalls calls;
  private final Finders finders;
  private final Imports.Request request;
  private final boolean onlyNamed;

  Refining(Plugins plugins, Finders finders, Imports.Request request) {
    this(new GuardedCalls(plugins), finders, request, false);
  }

  private Refining(
      GuardedCalls calls, Finders finders, Imports.Request request, boolean onlyNamed) {
    this.calls = calls;
    this.finders = finders;
    this.request = request;
    this.onlyNamed = onlyNamed;
  }

  /** For drafts whose structure is known already: nobody is asked but those that were named. */
  Refining named() {
    Recognition asked = request.recognition();
    return new Refining(
        calls,
        finders,
        request.withRecognition(new Recognition(false, asked.named(), asked.without())),
        true);
  }

  /** What a recogniser says about one source. */
  private record Bid(Finder finder, double confidence, boolean named) {
    boolean isUsable(Recognition recognition) {
      boolean off = recognition.without().contains(finder.id());
      return named || (recognition.automatic() && !off && confidence >= SURE_ENOUGH);
    }

    Finding finding(DraftSource source, boolean used) {
      return new Finding(
          source.name(), finder.id(), finder.name(), finder.kind(), confidence, used, "");
    }
  }

  Draft refine(Draft read, String where, Monitor monitor) {
    if (onlyNamed && request.recognition().named().isEmpty()) {
      return read;
    }
    Draft draft = read;
    for (RecogniserKind kind : RecogniserKind.values()) {
      List<Finder> asked = finders.ofKind(kind);
      if (!asked.isEmpty()) {
        draft = refineSources(draft, asked, where, monitor);
      }
    }
    return draft;
  }

  private Draft refineSources(Draft draft, List<Finder> asked, String where, Monitor monitor) {
    List<Draft> all = new ArrayList<>(List.of(draft.withSources(List.of())));
    for (DraftSource source : draft.sources()) {
      monitor.checkCancelled();
      all.add(refineSource(source, asked, where, monitor));
    }
    return joined(all);
  }

  private Draft refineSource(
      DraftSource source, List<Finder> asked, String where, Monitor monitor) {
    List<Bid> bids = new ArrayList<>();
    asked.forEach(finder -> bid(finder, source).ifPresent(bids::add));
    List<Bid> used = used(bids);
    Draft draft = Draft.of(source);
    for (Bid bid : used) {
      draft = refineAll(draft, bid, where, monitor);
    }
    for (Bid bid : bids) {
      if (!used.contains(bid) && bid.confidence() >= WORTH_TELLING) {
        draft = draft.withFinding(bid.finding(source, false));
      }
    }
    return draft;
  }

  private Draft refineAll(Draft draft, Bid bid, String where, Monitor monitor) {
    List<Draft> all = new ArrayList<>(List.of(draft.withSources(List.of())));
    for (DraftSource source : draft.sources()) {
      all.add(refined(bid, source, where, monitor));
    }
    return joined(all);
  }

  /** Those that were named, in their order; else the surest one. */
  private List<Bid> used(List<Bid> bids) {
    Recognition recognition = request.recognition();
    List<Bid> usable = bids.stream().filter(bid -> bid.isUsable(recognition)).toList();
    List<Bid> named =
        usable.stream()
            .filter(Bid::named)
            .sorted(Comparator.comparing(bid -> recognition.named().indexOf(bid.finder().id())))
            .toList();
    return named.isEmpty()
        ? usable.stream().max(Comparator.comparingDouble(Bid::confidence)).stream().toList()
        : named;
  }

  private Optional<Bid> bid(Finder finder, DraftSource source) {
    boolean named = request.recognition().named().contains(finder.id());
    return calls
        .tryCall(finder.recogniser(), () -> finder.recogniser().confidence(source))
        .map(confidence -> new Bid(finder, between0And1(confidence), named));
  }

  private static double between0And1(double confidence) {
    return Double.isNaN(confidence) ? 0 : Math.max(0, Math.min(1, confidence));
  }

  private Draft refined(Bid bid, DraftSource source, String where, Monitor monitor) {
    Finder by = bid.finder();
    try {
      Draft refined =
          calls.call(
              by.recogniser(),
              () ->
                  by.recogniser()
                      .refine(source, Finders.optionsFor(by, request.options()), monitor));
      boolean said = refined.findings().stream().anyMatch(each -> isOf(each, by));
      return said ? refined : refined.withFinding(bid.finding(source, true));
    } catch (UserException e) {
      return Draft.of(source).withIssue(Issue.warning(where, e.whatHappened()));
    }
  }

  private static boolean isOf(Finding finding, Finder by) {
    return finding.recogniser().equals(by.id());
  }

  /** All at once: a table of answers has a hundred thousand sources. */
  private static Draft joined(List<Draft> drafts) {
    return new Draft(
        joined(drafts, Draft::sources),
        joined(drafts, Draft::issues),
        joined(drafts, Draft::dropped),
        joined(drafts, Draft::findings));
  }

  private static <T> List<T> joined(List<Draft> drafts, Function<Draft, List<T>> part) {
    return drafts.stream().flatMap(draft -> part.apply(draft).stream()).toList();
  }
}
