package org.manicule.core;

import java.util.List;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.option.Option;

/** A recogniser with what it declares about itself, asked once. */
record Finder(
    Recogniser recogniser, String id, String name, RecogniserKind kind, List<Option<?>> options) {

  boolean declares(String option) {
    return options.stream().anyMatch(declared -> declared.name().equals(option));
  }
}
