package org.manicule.view.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.Variable;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.ProjectData;

/**
 * Names for what an entry of the journal speaks of: the project's, or, for what is gone by now,
 * those that the entry itself holds. Quotes are read from the text as it was at the time.
 */
final class Spoken {
  private static final int QUOTED = 220;
  private static final int DOCUMENTS = 6;

  private final Words words;
  private final ProjectData project;
  private final JournalEntry entry;
  private final CodeTree codes;
  private final Map<Id<?>, Entity> told = new HashMap<>();
  private final Map<Id<?>, Optional<SourceDocument>> documents =
      new LinkedHashMap<>(16, 0.75f, true);

  Spoken(Words words, ProjectData project, JournalEntry entry) {
    this.words = words;
    this.project = project;
    this.entry = entry;
    this.codes = project.codebook().tree();
  }

  /** Learns the name of something that the entry holds. */
  void learn(@Nullable Entity entity) {
    if (entity != null) {
      told.putIfAbsent(entity.id(), entity);
    }
  }

  String code(Id<Code> id) {
    if (codes.find(id).isPresent()) {
      return codes.path(id);
    }
    return told(id, Code.class).map(Code::name).orElseGet(() -> words.say("gone.code"));
  }

  String coder(Id<Coder> id) {
    return project
        .coders()
        .find(id)
        .or(() -> told(id, Coder.class))
        .map(Coder::name)
        .orElseGet(() -> words.say("gone"));
  }

  String source(Id<Source> id) {
    return findSource(id).map(Source::name).orElseGet(() -> words.say("gone.source"));
  }

  private Optional<Source> findSource(Id<Source> id) {
    return project.sources().find(id).or(() -> told(id, Source.class));
  }

  String studyCase(Id<?> id) {
    return project.cases().all().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .or(() -> told(id, Case.class))
        .map(Case::name)
        .orElseGet(() -> words.say("gone"));
  }

  String variable(Id<Variable> id) {
    return project.cases().variables().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .or(() -> told(id, Variable.class))
        .map(Variable::name)
        .orElseGet(() -> words.say("gone"));
  }

  /** Where something is attached. */
  String anchor(@Nullable Anchor anchor) {
    if (anchor == null) {
      return words.say("anchor.none");
    }
    Location location = anchor.location();
    return location != null ? passage(new Id<>(anchor.id().value()), location) : name(anchor);
  }

  private String name(Anchor anchor) {
    return switch (anchor.type()) {
      case CODE -> code(new Id<>(anchor.id().value()));
      case SOURCE -> source(new Id<>(anchor.id().value()));
      case CASE -> studyCase(anchor.id());
      case CODER -> coder(new Id<>(anchor.id().value()));
      case CODING -> coding(new Id<>(anchor.id().value()));
      case MEMO -> project.memos().find(new Id<>(anchor.id().value())).map(Memo::title).orElse("?");
      default -> words.say("one." + anchor.type());
    };
  }

  String coding(Id<Coding> id) {
    return project
        .codings()
        .find(id)
        .or(() -> told(id, Coding.class))
        .map(coding -> passage(coding.source(), coding.location()))
        .orElseGet(() -> words.say("gone"));
  }

  /** The quote with where it comes from. */
  String passage(Id<Source> source, Location location) {
    Optional<SourceDocument> document = document(source);
    if (document.isEmpty()) {
      return words.say("passage.gone", source(source));
    }
    String quote = excerpt(document.get().quoteOrName(location));
    String origin = document.get().origin(location).citation();
    return quote.isEmpty() ? origin : words.say("passage", quote, origin);
  }

  private Optional<SourceDocument> document(Id<Source> id) {
    Optional<SourceDocument> known = documents.get(id);
    if (known == null) {
      known = findSource(id).map(this::read);
      documents.put(id, known);
      if (documents.size() > DOCUMENTS) {
        documents.remove(documents.keySet().iterator().next());
      }
    }
    return known;
  }

  /** With the text that the source had when the entry was made. */
  private SourceDocument read(Source source) {
    boolean there = project.sources().find(source.id()).isPresent();
    String hash = source.textHash();
    if (there) {
      for (Revision revision : project.sources().revisions(source.id())) {
        hash = revision.at().isAfter(entry.at()) ? hash : revision.textHash();
      }
    }
    boolean present = hash.equals(source.textHash());
    return new SourceDocument(
        source,
        project.contents().text(hash),
        there && present ? project.sources().units(source.id()) : List.of());
  }

  static String excerpt(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= QUOTED) {
      return line;
    }
    int end = Character.isLowSurrogate(line.charAt(QUOTED)) ? QUOTED - 1 : QUOTED;
    return line.substring(0, end).stripTrailing() + "…";
  }

  private <E extends Entity> Optional<E> told(Id<?> id, Class<E> type) {
    return Optional.ofNullable(told.get(id)).filter(type::isInstance).map(type::cast);
  }

  /** A kind of thing: {@code Coding}. */
  String one(EntityType type) {
    return words.say("one." + type);
  }
}
