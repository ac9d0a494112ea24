package org.manicule.view.memos;

import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;

/** Goes to what memos and links are attached to; Back leads to where one came from. */
final class Journey {
  private final Words words = new Words();
  private final Workbench workbench;
  private final Project project;
  private final Places places;

  Journey(Workbench workbench, Project project, Places places) {
    this.workbench = workbench;
    this.project = project;
    this.places = places;
  }

  /**
   * Goes to something, or says that it is gone.
   *
   * @param label the words of a link; when they are a quote that moved since, they are looked for.
   *     May be empty
   */
  void go(Anchor anchor, String label) {
    Optional<Passage> place = places.passage(anchor);
    if (place.isPresent()) {
      workbench.reveal(
          anchor.type() == EntityType.SOURCE ? found(place.get(), label) : place.get());
      if (anchor.type() == EntityType.CODING) {
        workbench.select(workbench.selection().withCoding(Places.id(anchor)));
      }
    } else if (anchor.type() == EntityType.CODE) {
      go(Places.<Code>id(anchor));
    } else if (anchor.type() == EntityType.SOURCE && anchor.location() == null) {
      open(Places.id(anchor));
    } else {
      workbench.say(words.say("link.gone"));
    }
  }

  private void go(Id<Code> code) {
    if (project.codebook().tree().find(code).isPresent()) {
      workbench.select(workbench.selection().withCodes(Set.of(code)));
      workbench.showView("codebook");
    } else {
      workbench.say(words.say("link.gone"));
    }
  }

  private void open(Id<Source> source) {
    if (project.sources().find(source).isPresent()) {
      workbench.select(workbench.selection().withText(source, null));
      workbench.showView("coding");
    } else {
      workbench.say(words.say("link.gone"));
    }
  }

  /** The text may have been corrected since: the words tell better than numbers where they are. */
  private Passage found(Passage place, String label) {
    Optional<TextRange> range = place.location().textRange();
    String quote = label.endsWith("…") ? label.substring(0, label.length() - 1) : label;
    if (range.isEmpty() || quote.isBlank()) {
      return place;
    }
    String text = project.sources().text(place.source());
    int at = nearest(text, quote, range.get().start());
    return at < 0 || text.startsWith(quote, range.get().start())
        ? place
        : Passage.text(
            place.source(),
            at,
            Math.min(text.length(), at + Math.max(quote.length(), range.get().length())));
  }

  private static int nearest(String text, String words, int to) {
    int before = text.lastIndexOf(words, to);
    int after = text.indexOf(words, to);
    if (before < 0 || after < 0) {
      return Math.max(before, after);
    }
    return to - before <= after - to ? before : after;
  }
}
