package org.manicule.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.Imports;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/**
 * What happens to every draft after its importer: structure is found, then boilerplate goes and
 * speakers become cases if wanted.
 */
final class DraftFinishing {
  private final Refining refining;
  private final Options options;

  /**
   * For one request.
   *
   * @param refining lets recognisers work
   * @param options values of the options that belong to no importer
   */
  DraftFinishing(Refining refining, Options options) {
    this.refining = refining;
    this.options = options;
  }

  /** For drafts whose structure is known already: only recognisers that were named work. */
  DraftFinishing withoutGuessing() {
    return new DraftFinishing(refining.named(), options);
  }

  Draft finish(String where, Draft read, Monitor monitor) {
    Draft spoken = read.withSources(read.sources().stream().map(this::withLanguage).toList());
    Draft heard = refining.refine(spoken, where, monitor);
    SameSpeakers same = SameSpeakers.as(options.get(Imports.SAME_SPEAKERS));
    Draft refined = heard.withSources(heard.sources().stream().map(same::join).toList());
    List<Issue> issues = new ArrayList<>(refined.issues());
    issues.addAll(SameSpeakers.offers(refined, where));
    refined.findings().stream()
        .filter(Finding::used)
        .map(finding -> told(finding, where))
        .distinct()
        .forEach(issues::add);
    List<DroppedText> dropped = new ArrayList<>(refined.dropped());
    List<DraftSource> sources = new ArrayList<>();
    for (DraftSource source : refined.sources()) {
      monitor.checkCancelled();
      DraftSource cleaned = boilerplate(source, where, issues, dropped);
      sources.add(isChosen(Imports.SPEAKERS, "cases") ? cleaned.withSpeakersAsCases() : cleaned);
    }
    return new Draft(sources, issues, dropped, refined.findings());
  }

  /** Known before recognisers look; the parts that they make of a text speak its language. */
  private DraftSource withLanguage(DraftSource source) {
    String wanted = options.get(Imports.LANGUAGE);
    if (!wanted.equals(Imports.LANGUAGE.defaultValue())) {
      return source.withLanguage(tag(wanted));
    }
    return source.language() == null
        ? source.withLanguage(LanguageGuess.of(source.text()).orElse(null))
        : source;
  }

  private static String tag(String wanted) {
    String tag = Locale.forLanguageTag(wanted).toLanguageTag();
    if (tag.equals("und")) {
      throw new UserException(
          Messages.text("import.noLanguage", wanted), Messages.text("import.noLanguage.do"));
    }
    return tag;
  }

  private boolean isChosen(Option<String> option, String value) {
    return options.get(option).equals(value);
  }

  private static Issue told(Finding finding, String where) {
    String sure = String.format(Locale.ROOT, "%.0f", finding.confidence() * 100);
    return Issue.note(
        where,
        finding.found().isEmpty()
            ? Messages.text("import.recognised", finding.name(), sure)
            : Messages.text("import.recognised.found", finding.name(), sure, finding.found()));
  }

  private DraftSource boilerplate(
      DraftSource source, String where, List<Issue> issues, List<DroppedText> dropped) {
    if (isChosen(Imports.BOILERPLATE, "remove")) {
      return withoutBoilerplate(source, where, issues, dropped);
    }
    // The posts of one page may all end alike, which is told once.
    PageFurniture.offer(source, where)
        .filter(note -> !issues.contains(note))
        .ifPresent(issues::add);
    return source;
  }

  private static DraftSource withoutBoilerplate(
      DraftSource source, String where, List<Issue> issues, List<DroppedText> dropped) {
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
    source.boilerplate().forEach(stretch -> dropped.add(dropped(source, stretch)));
    return kept;
  }

  private static DroppedText dropped(DraftSource source, Boilerplate stretch) {
    String text = stretch.range().in(source.text());
    return new DroppedText(source.name(), text, stretch.reason(), stretch.confidence());
  }
}
