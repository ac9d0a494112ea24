package org.manicule.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.plugin.Plugins;

/**
 * Chooses who reads a file. Importers that name the file's ending come before those that only look
 * inside, and of those the one that reads fewer kinds of files comes first, so that a plugin for
 * one kind of text wins over the general one.
 */
final class Readers {
  private static final List<Option<?>> COMMON =
      List.of(Imports.BOILERPLATE, Imports.SPEAKERS, Imports.SAME_SPEAKERS, Imports.LANGUAGE);

  private final Plugins plugins;
  private final List<Reader> readers = new ArrayList<>();

  Readers(Plugins plugins, List<SourceImporter> importers) {
    this.plugins = plugins;
    GuardedCalls calls = new GuardedCalls(plugins);
    for (SourceImporter importer : importers) {
      calls
          .tryCall(
              importer,
              () ->
                  new Reader(
                      importer, List.copyOf(importer.formats()), List.copyOf(importer.options())))
          .ifPresent(readers::add);
    }
    readers.sort(Comparator.comparingInt(Reader::breadth));
  }

  /** All formats by name. */
  List<Format> formats() {
    return readers.stream()
        .flatMap(reader -> reader.formats().stream())
        .sorted(Comparator.comparing(Format::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** Checks a request before any file is read, so that a slip of the pen is told once. */
  void check(Imports.Request request, Finders finders) {
    request.format().ifPresent(this::withFormat);
    List<Reader> asked = request.format().map(id -> List.of(withFormat(id))).orElse(readers);
    Map<String, String> unknown = finders.checked(request.options());
    unknown.keySet().removeAll(common(request.options()).asWritten().keySet());
    for (Reader reader : asked) {
      Map<String, String> mine = declaredBy(reader, request.options());
      Options.of(mine, declared(reader));
      unknown.keySet().removeAll(mine.keySet());
    }
    if (!unknown.isEmpty()) {
      List<Option<?>> all = new ArrayList<>(COMMON);
      asked.forEach(reader -> all.addAll(reader.options()));
      all.addAll(finders.options());
      Options.of(unknown, all);
    }
  }

  /** The written values of options that belong to no importer. */
  static Options common(Map<String, String> written) {
    Map<String, String> common = new TreeMap<>(written);
    common.keySet().removeIf(name -> !isCommon(name));
    return Options.of(common, COMMON);
  }

  /** The written values that an importer has options for; in a mixed batch others have more. */
  Options optionsFor(Reader reader, Map<String, String> written) {
    return Options.of(declaredBy(reader, written), declared(reader));
  }

  private static Map<String, String> declaredBy(Reader reader, Map<String, String> written) {
    Map<String, String> mine = new TreeMap<>(written);
    mine.keySet().removeIf(name -> !isCommon(name) && !reader.declares(name));
    return mine;
  }

  private static boolean isCommon(String name) {
    return COMMON.stream().anyMatch(option -> option.name().equals(name));
  }

  private static List<Option<?>> declared(Reader reader) {
    List<Option<?>> declared = new ArrayList<>(reader.options());
    declared.addAll(COMMON);
    return declared;
  }

  /** The importer of a format. */
  Reader withFormat(String id) {
    return readers.stream()
        .filter(reader -> reader.format(id).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    Messages.text("import.unknownFormat", id),
                    KnownIds.advice("known.use", ids())));
  }

  private List<String> ids() {
    return formats().stream().map(Format::id).toList();
  }

  /** The importer for a file of unknown format. */
  Reader forFile(Path file) throws IOException {
    List<Reader> candidates = new ArrayList<>(readers);
    candidates.sort(Comparator.comparing(reader -> reader.formatOf(file).isEmpty()));
    Optional<UserException> failure = Optional.empty();
    for (Reader reader : candidates) {
      try {
        if (plugins.guard(reader.importer(), () -> reader.importer().accepts(file))) {
          return reader;
        }
      } catch (UserException e) {
        failure = failure.or(() -> Optional.of(e));
      }
    }
    throw failure.orElseGet(
        () ->
            new UserException(
                Messages.text("import.unknownFile", file),
                KnownIds.advice("import.unknownFile.do", ids())));
  }
}
