package org.manicule.api.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/** Prepares edits that write, change and delete memos. Applying them is the caller's. */
public final class MemoEdits {
  private final ProjectData project;
  private final Coder coder;

  /**
   * Works for one coder.
   *
   * @param project the project as it is now
   * @param coder who writes
   */
  public MemoEdits(ProjectData project, Coder coder) {
    this.project = project;
    this.coder = coder;
  }

  /**
   * What a memo says.
   *
   * @param kind what it is about
   * @param title one line
   * @param text Markdown
   */
  public record Content(MemoKind kind, String title, String text) {}

  /**
   * Writes a new memo.
   *
   * @param content what it says
   * @param anchor what it is attached to, or null when it stands alone
   * @param label what the Undo menu says
   * @throws UserException when title and text are both empty
   */
  public Edit write(Content content, @Nullable Anchor anchor, String label) {
    requireWords(content);
    Memo memo =
        new Memo(
            Id.random(),
            content.kind(),
            content.title().strip(),
            content.text(),
            anchor,
            coder.id(),
            now());
    return Edit.of(label, Change.added(memo));
  }

  /**
   * Lets a memo say something else; empty when it says that already. Who wrote it stays.
   *
   * @throws UserException when the memo is gone, or would say nothing
   */
  public Optional<Edit> change(Id<Memo> memo, Content content, String label) {
    Memo stored = stored(memo);
    requireWords(content);
    boolean same =
        stored.kind() == content.kind()
            && stored.title().equals(content.title().strip())
            && stored.text().equals(content.text());
    Memo changed =
        new Memo(
            stored.id(),
            content.kind(),
            content.title().strip(),
            content.text(),
            stored.anchor(),
            stored.coder(),
            now());
    return same ? Optional.empty() : Optional.of(Edit.of(label, Change.replaced(stored, changed)));
  }

  /**
   * Attaches a memo to something else, or with null to nothing; empty when it is there already.
   *
   * @throws UserException when the memo is gone
   */
  public Optional<Edit> attach(Id<Memo> memo, @Nullable Anchor anchor, String label) {
    Memo stored = stored(memo);
    Memo moved =
        new Memo(
            stored.id(),
            stored.kind(),
            stored.title(),
            stored.text(),
            anchor,
            stored.coder(),
            stored.at());
    return moved.equals(stored)
        ? Optional.empty()
        : Optional.of(Edit.of(label, Change.replaced(stored, moved)));
  }

  /**
   * Deletes a memo with the memos and links on it.
   *
   * @throws UserException when the memo is gone
   */
  public Edit delete(Id<Memo> memo, String label) {
    Memo stored = stored(memo);
    List<Change> changes = new ArrayList<>();
    changes.addAll(Attachments.of(project).follow(Map.of(), Set.of(stored.id())));
    changes.add(Change.removed(stored));
    return new Edit(label, changes);
  }

  private Memo stored(Id<Memo> memo) {
    return project
        .memos()
        .find(memo)
        .orElseThrow(
            () ->
                new UserException(
                    "The memo no longer exists.", "Undo its removal first, or write it anew."));
  }

  private static void requireWords(Content content) {
    if (content.title().isBlank() && content.text().isBlank()) {
      throw new UserException("The memo is empty.", "Write something, or delete the memo.");
    }
  }

  /** The store keeps microseconds. */
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
