package org.manicule.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.SpeakerVariant;

/** Names that the researcher says are one speaker, and those that may be and are only told. */
record SameSpeakers(boolean offered, Map<String, String> names) {
  private static final String OFFERED = "offered";
  private static final int MOST_TOLD = 20;

  /** Reads what was written for the option. */
  static SameSpeakers as(String written) {
    if (written.strip().equals(OFFERED)) {
      return new SameSpeakers(true, Map.of());
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (String pair : written.split(";")) {
      if (!pair.isBlank()) {
        int equals = pair.indexOf('=');
        String from = pair.substring(0, Math.max(0, equals)).strip();
        String to = pair.substring(equals + 1).strip();
        if (equals < 0 || from.isEmpty() || to.isEmpty()) {
          throw new UserException(
              Messages.text("import.sameSpeakers", pair.strip()),
              Messages.text("import.sameSpeakers.do"));
        }
        names.put(from, to);
      }
    }
    return new SameSpeakers(false, names);
  }

  DraftSource join(DraftSource source) {
    DraftSource joined = source;
    for (Map.Entry<String, String> pair : names.entrySet()) {
      joined = joined.withSpeakerRenamed(pair.getKey(), pair.getValue());
    }
    if (offered) {
      List<SpeakerVariant> variants = joined.speakerVariants();
      while (!variants.isEmpty()) {
        // One after the other: what is joined may be the spelling of a third.
        joined = joined.withSpeakerRenamed(variants.get(0).other(), variants.get(0).name());
        variants = joined.speakerVariants();
      }
    }
    return joined;
  }

  /** What is left apart and may be one, told once for all sources of a file. */
  static List<Issue> offers(Draft draft, String where) {
    List<Issue> issues = new ArrayList<>();
    for (DraftSource source : draft.sources()) {
      for (SpeakerVariant variant : source.speakerVariants()) {
        String sure = String.valueOf(Math.round(variant.confidence() * 100));
        Issue issue =
            Issue.note(
                where,
                Messages.text("import.speakersAlike", variant.other(), variant.name(), sure));
        if (!issues.contains(issue) && issues.size() < MOST_TOLD) {
          issues.add(issue);
        }
      }
    }
    return issues;
  }
}
