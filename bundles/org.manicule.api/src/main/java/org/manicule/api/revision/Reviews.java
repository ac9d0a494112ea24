package org.manicule.api.revision;

import java.util.List;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Edit;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The codings of a project, and what else is attached to its texts, whose words a revision changed
 * or lost, until somebody has looked at them. They are kept in the project, so colleagues see them
 * too, and what is done about them is an edit like any other. Applying the edits is the caller's.
 */
@ProviderType
public interface Reviews {

  /** What waits in all sources, by source name and place. */
  List<ReviewItem> all();

  /** What waits in one source, by place. */
  List<ReviewItem> inSource(Id<Source> source);

  /** The edit by which items are taken off the list; their codings stay as they are now. */
  Edit accept(List<ReviewItem> items);

  /** The edit by which items are taken off the list together with their codings. */
  Edit uncode(List<ReviewItem> items);

  /**
   * The edit by which an item is taken off the list and its coding put on another stretch of the
   * present text; a lost coding comes back, with its coder, time, weight and comment.
   *
   * @throws org.manicule.api.UserException when the stretch is empty or reaches beyond the text, or
   *     the code of a lost coding is gone
   */
  Edit place(ReviewItem item, TextRange stretch);

  /**
   * The memos, links and case members on words that a revision changed or lost, by source name and
   * place. They were moved along; nobody has looked yet whether they still fit.
   */
  List<AttachedItem> attached();

  /**
   * The edit by which memos, links and case members are taken off the list and stay as they are.
   */
  Edit acceptAttached(List<AttachedItem> items);

  /**
   * The edit by which a memo, link or case member is taken off the list and put on another stretch
   * of the present text.
   *
   * @throws org.manicule.api.UserException when the stretch is empty or reaches beyond the text
   */
  Edit attach(AttachedItem item, TextRange stretch);
}
