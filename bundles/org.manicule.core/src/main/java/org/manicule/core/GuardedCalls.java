package org.manicule.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.manicule.api.UserException;
import org.manicule.api.plugin.Plugins;

/** The short calls into plugins that touch no file: names, ids, options. */
final class GuardedCalls {
  private final Plugins plugins;

  GuardedCalls(Plugins plugins) {
    this.plugins = plugins;
  }

  /** What a plugin answers; null is taken for the bug that it is. */
  <T> T call(Object contribution, Supplier<T> call) {
    try {
      return plugins.guard(contribution, () -> Objects.requireNonNull(call.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a plugin answers, or nothing when it fails at that; the guard has logged why. */
  <T> Optional<T> tryCall(Object contribution, Supplier<T> call) {
    try {
      return Optional.of(call(contribution, call));
    } catch (UserException reported) {
      return Optional.empty();
    }
  }

  /** Offers by name; one that cannot even say its name is left out, so that it harms no other. */
  <P> List<P> byName(List<P> offers, Function<P, String> name) {
    record Named<P>(String name, P offer) {}
    List<Named<P>> named = new ArrayList<>();
    for (P offer : offers) {
      tryCall(offer, () -> name.apply(offer))
          .ifPresent(text -> named.add(new Named<>(text, offer)));
    }
    named.sort(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER));
    return named.stream().map(Named::offer).toList();
  }

  /** The offer of that id, when there is one. */
  <P> Optional<P> withId(List<P> offers, String id, Function<P, String> idOf) {
    return offers.stream()
        .filter(offer -> tryCall(offer, () -> idOf.apply(offer)).filter(id::equals).isPresent())
        .findFirst();
  }

  /** What to do about an id that no offer has. */
  <P> String knownIds(List<P> offers, Function<P, String> idOf) {
    List<String> ids = new ArrayList<>();
    offers.forEach(offer -> tryCall(offer, () -> idOf.apply(offer)).ifPresent(ids::add));
    return KnownIds.advice("known.use", ids);
  }
}
