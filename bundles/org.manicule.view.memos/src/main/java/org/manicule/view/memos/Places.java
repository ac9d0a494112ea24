package org.manicule.view.memos;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.ProjectData;

/** Says in words what memos and links are attached to, and finds the places. */
final class Places {
  private static final int QUOTED = 60;

  /** About as many characters as a few books. */
  private static final int KEPT_CHARACTERS = 2_000_000;

  private final Words words = new Words();
  private final ProjectData project;
  private final Map<Id<Source>, SourceDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
  private int characters;
  private CodeTree tree;

  Places(ProjectData project) {
    this.project = project;
    this.tree = project.codebook().tree();
  }

  /** Names have changed. */
  void forget() {
    documents.clear();
    characters = 0;
    tree = project.codebook().tree();
  }

  /** What something is called; empty when it stands alone. */
  String say(@Nullable Anchor anchor) {
    if (anchor == null) {
      return "";
    }
    return switch (anchor.type()) {
      case CODE -> orGone(tree.path(Places.<Code>id(anchor)));
      case SOURCE -> source(anchor);
      case CODING -> coding(anchor).map(this::say).orElse(words.say("gone"));
      case MEMO ->
          project.memos().find(Places.<Memo>id(anchor)).map(Memo::title).orElse(words.say("gone"));
      default -> words.say("something", anchor.type().name());
    };
  }

  private String source(Anchor anchor) {
    Location location = anchor.location();
    Id<Source> source = id(anchor);
    return location == null
        ? project.sources().find(source).map(Source::name).orElse(words.say("gone"))
        : say(new Passage(source, location));
  }

  private String orGone(String path) {
    return path.isEmpty() ? words.say("gone") : path;
  }

  private String say(Coding coding) {
    return words.say("coded", say(coding.passage()), orGone(tree.path(coding.code())));
  }

  /** Where a passage stands and how it begins. */
  String say(Passage passage) {
    return document(passage.source())
        .map(
            it ->
                words.say(
                    "passage",
                    it.origin(passage.location()).citation(),
                    excerpt(it.quoteOrName(passage.location()))))
        .orElse(words.say("gone"));
  }

  /** The first words of a passage. */
  String quote(Passage passage) {
    return document(passage.source())
        .map(it -> excerpt(it.quoteOrName(passage.location())))
        .orElse(words.say("gone"));
  }

  /** The first words of a longer text, on one line. */
  static String excerpt(String text) {
    String start = text.substring(0, Math.min(text.length(), 4 * QUOTED));
    String line = start.strip().replaceAll("\\s+", " ");
    if (line.length() <= QUOTED) {
      return line;
    }
    int blank = line.lastIndexOf(' ', QUOTED);
    int end = blank > QUOTED / 2 ? blank : QUOTED;
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
  }

  /** The place in a text that something is attached to, when it is one and still there. */
  Optional<Passage> passage(Anchor anchor) {
    return switch (anchor.type()) {
      case CODING -> coding(anchor).map(Coding::passage);
      case SOURCE ->
          Optional.ofNullable(anchor.location())
              .filter(location -> project.sources().find(Places.<Source>id(anchor)).isPresent())
              .map(location -> new Passage(id(anchor), location));
      default -> Optional.empty();
    };
  }

  private Optional<Coding> coding(Anchor anchor) {
    return project.codings().find(id(anchor));
  }

  /** The type of an anchor says what its identity identifies. */
  @SuppressWarnings("unchecked")
  static <E extends Entity> Id<E> id(Anchor anchor) {
    return (Id<E>) anchor.id();
  }

  private Optional<SourceDocument> document(Id<Source> source) {
    SourceDocument known = documents.get(source);
    if (known == null && project.sources().find(source).isPresent()) {
      known = project.sources().document(source);
      documents.put(source, known);
      characters += known.text().length();
      Iterator<SourceDocument> oldest = documents.values().iterator();
      while (characters > KEPT_CHARACTERS && documents.size() > 1) {
        characters -= oldest.next().text().length();
        oldest.remove();
      }
    }
    return Optional.ofNullable(known);
  }
}
