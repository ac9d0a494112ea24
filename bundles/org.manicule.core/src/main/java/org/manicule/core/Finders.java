package org.manicule.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.manicule.api.UserException;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.importing.Recognition;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.plugin.Plugins;

/** The recognisers that are there now, in the order in which they work. */
final class Finders {
  private final List<Finder> finders = new ArrayList<>();

  Finders(Plugins plugins, List<Recogniser> recognisers) {
    GuardedCalls calls = new GuardedCalls(plugins);
    for (Recogniser each : recognisers) {
      calls.tryCall(each, () -> finder(each)).ifPresent(finders::add);
    }
    finders.sort(Comparator.comparing(Finder::kind).thenComparing(Finder::id));
  }

  private static Finder finder(Recogniser each) {
    return new Finder(each, each.id(), each.name(), each.kind(), List.copyOf(each.options()));
  }

  List<Recogniser> inOrder() {
    return finders.stream().map(Finder::recogniser).toList();
  }

  List<Finder> ofKind(RecogniserKind kind) {
    return finders.stream().filter(finder -> finder.kind() == kind).toList();
  }

  List<Option<?>> options() {
    List<Option<?>> options = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Finder finder : finders) {
      finder.options().stream().filter(option -> names.add(option.name())).forEach(options::add);
    }
    return options;
  }

  /** Checks that every recogniser that is named is there. */
  void check(Recognition recognition) {
    List<String> named = new ArrayList<>(recognition.named());
    named.addAll(recognition.without());
    for (String id : named) {
      if (finders.stream().noneMatch(finder -> finder.id().equals(id))) {
        List<String> known = finders.stream().map(Finder::id).toList();
        throw new UserException(
            Messages.text("import.unknownRecogniser", id),
            KnownIds.advice("import.unknownRecogniser.do", known));
      }
    }
  }

  /** The written values that a recogniser has options for. */
  static Options optionsFor(Finder finder, Map<String, String> written) {
    Map<String, String> his = new TreeMap<>(written);
    his.keySet().removeIf(name -> !finder.declares(name));
    return Options.of(his, finder.options());
  }

  /** Checks the values of the options that recognisers have; returns the names that are left. */
  Map<String, String> checked(Map<String, String> written) {
    Map<String, String> left = new TreeMap<>(written);
    for (Finder finder : finders) {
      left.keySet().removeAll(optionsFor(finder, written).asWritten().keySet());
    }
    return left;
  }
}
