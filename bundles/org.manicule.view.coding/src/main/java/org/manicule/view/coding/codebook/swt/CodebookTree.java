package org.manicule.view.coding.codebook.swt;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.view.coding.codebook.CodebookState;

/**
 * Tells the tree which codes stand below which. Its elements are identities, so they survive edits.
 */
final class CodebookTree implements ITreeContentProvider {
  private @Nullable CodebookState state;

  void show(CodebookState newState) {
    state = newState;
  }

  @Override
  public Object[] getElements(@Nullable Object input) {
    return below(null);
  }

  @Override
  public Object[] getChildren(Object element) {
    return below(id(element));
  }

  @Override
  public @Nullable Object getParent(Object element) {
    CodebookState now = state;
    return now == null ? null : now.tree().find(id(element)).map(Code::parent).orElse(null);
  }

  @Override
  public boolean hasChildren(Object element) {
    return below(id(element)).length > 0;
  }

  private Object[] below(@Nullable Id<Code> parent) {
    CodebookState now = state;
    return now == null
        ? new Object[0]
        : now.tree().children(parent).stream()
            .map(Code::id)
            .filter(now.shown()::contains)
            .toArray();
  }

  @SuppressWarnings("unchecked") // the tree holds nothing but identities of codes
  static Id<Code> id(Object element) {
    return (Id<Code>) element;
  }
}
