package org.manicule.api.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.manicule.api.UserException;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/** Prepares edits that link places and entities. Applying them is the caller's. */
public final class LinkEdits {
  private final ProjectData project;
  private final Coder coder;

  /**
   * Works for one coder.
   *
   * @param project the project as it is now
   * @param coder who links
   */
  public LinkEdits(ProjectData project, Coder coder) {
    this.project = project;
    this.coder = coder;
  }

  /**
   * What a link says.
   *
   * @param relation how its start is related to its end, a verb such as {@code explains}
   * @param comment why; may be empty
   */
  public record Content(String relation, String comment) {}

  /**
   * Links two places.
   *
   * @param content what the link says
   * @param from where it starts
   * @param to where it leads
   * @param label what the Undo menu says
   * @throws UserException when the relation is empty, both ends are the same, or the same link by
   *     the same coder is there already
   */
  public Edit link(Content content, Anchor from, Anchor to, String label) {
    String relation = relation(content);
    if (from.equals(to)) {
      throw new UserException(
          "A link needs two different places.", "Select the other place, then link to it.");
    }
    Link link =
        new Link(
            Id.random(),
            relation,
            from,
            to,
            coder.id(),
            Instant.now().truncatedTo(ChronoUnit.MICROS),
            content.comment().strip());
    if (project.memos().linksOf(from.id()).stream().anyMatch(known -> isSame(known, link))) {
      throw new UserException(
          "You have linked these places with \"" + relation + "\" already.",
          "Choose another relation, or leave the link as it is.");
    }
    return Edit.of(label, Change.added(link));
  }

  private static boolean isSame(Link one, Link other) {
    return one.relation().equals(other.relation())
        && one.from().equals(other.from())
        && one.to().equals(other.to())
        && one.coder().equals(other.coder());
  }

  /**
   * Lets a link say something else; empty when it says that already.
   *
   * @throws UserException when the link is gone or the relation is empty
   */
  public Optional<Edit> change(Link link, Content content, String label) {
    Link stored = stored(link);
    Link changed =
        new Link(
            stored.id(),
            relation(content),
            stored.from(),
            stored.to(),
            stored.coder(),
            stored.at(),
            content.comment().strip());
    return changed.equals(stored)
        ? Optional.empty()
        : Optional.of(Edit.of(label, Change.replaced(stored, changed)));
  }

  /**
   * Removes a link.
   *
   * @throws UserException when it is gone
   */
  public Edit delete(Link link, String label) {
    return Edit.of(label, Change.removed(stored(link)));
  }

  private Link stored(Link link) {
    return project.memos().linksOf(link.from().id()).stream()
        .filter(known -> known.id().equals(link.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "The link no longer exists.", "Undo its removal first, or make it anew."));
  }

  private static String relation(Content content) {
    String relation = content.relation().strip();
    if (relation.isEmpty()) {
      throw new UserException(
          "A link needs words that say how the two places are related.",
          "Choose some, such as \"explains\", or write your own.");
    }
    return relation;
  }
}
