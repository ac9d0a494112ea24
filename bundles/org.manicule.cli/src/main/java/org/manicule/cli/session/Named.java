package org.manicule.cli.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.ProjectData;
import org.manicule.cli.output.Messages;

/** Finds sources, codes and coders of a project by what a user writes. */
public final class Named {
  private static final Messages MESSAGES = Messages.beside(Named.class);

  private final ProjectData project;

  /** Looks in one project. */
  public Named(ProjectData project) {
    this.project = project;
  }

  /**
   * The source of that name, identity or file name.
   *
   * @throws UserException when there is none, with the nearest one
   */
  public Source source(String written) {
    return project
        .sources()
        .named(written)
        .or(() -> Named.<Source>identity(written).flatMap(project.sources()::find))
        .or(() -> sourceFromFile(written))
        .orElseThrow(() -> unknownSource(written));
  }

  private Optional<Source> sourceFromFile(String fileName) {
    List<Source> found =
        project.sources().all().stream()
            .filter(source -> fileName(source).equals(fileName))
            .toList();
    if (found.size() > 1) {
      String names = String.join("; ", found.stream().map(Source::name).toList());
      throw MESSAGES.problem("several.sources", fileName, project.name(), found.size(), names);
    }
    return found.stream().findFirst();
  }

  private static String fileName(Source source) {
    Source.Original original = source.original();
    return original == null ? "" : original.fileName();
  }

  private UserException unknownSource(String written) {
    Function<Source, Set<String>> spelling = source -> Set.of(source.name());
    return Nearest.to(written, project.sources().all(), spelling::apply)
        .map(near -> MESSAGES.problem("unknown.source.near", written, project.name(), near.name()))
        .orElseGet(() -> MESSAGES.problem("unknown.source", written, project.name()));
  }

  /**
   * The code at that path or of that identity.
   *
   * @throws UserException when there is none, with the nearest one
   */
  public Code code(String written) {
    CodeTree tree = project.codebook().tree();
    return tree.find(written)
        .or(() -> Named.<Code>identity(written).flatMap(tree::find))
        .orElseThrow(() -> unknownCode(written, tree));
  }

  private UserException unknownCode(String written, CodeTree tree) {
    return Nearest.to(written, tree.all(), code -> List.of(tree.path(code.id()), code.name()))
        .map(near -> tree.path(near.id()))
        .map(near -> MESSAGES.problem("unknown.code.near", written, project.name(), near))
        .orElseGet(() -> MESSAGES.problem("unknown.code", written, project.name()));
  }

  /**
   * The coder of that name.
   *
   * @throws UserException when there is none, with those there are
   */
  public Coder coder(String written) {
    return project
        .coders()
        .named(written.strip())
        .orElseThrow(
            () -> {
              List<String> names = project.coders().all().stream().map(Coder::name).toList();
              return MESSAGES.problem(
                  "unknown.coder", written, project.name(), String.join("; ", names));
            });
  }

  /** The identity that a text is, when it is one. */
  public static <E extends Entity> Optional<Id<E>> identity(String written) {
    try {
      return Optional.of(new Id<>(UUID.fromString(written)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
