package org.manicule.ui.swt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;

/** A view with a field to write in, noting what happens to it. */
final class NoteView implements ViewProvider {
  final List<String> events = new ArrayList<>();
  private final ViewInfo info;
  private Text field;
  private ViewSite site;

  NoteView(String id, ViewInfo.Place place, int order) {
    this.info = new ViewInfo(id, "View " + id, null, place, order);
  }

  @Override
  public ViewInfo info() {
    return info;
  }

  @Override
  public View open(Composite parent, ViewSite newSite) {
    events.add("open");
    site = newSite;
    field = new Text(parent, SWT.MULTI);
    return new View() {
      @Override
      public Control control() {
        return field;
      }

      @Override
      public void focus() {
        events.add("focus");
        field.setFocus();
      }

      @Override
      public void close() {
        events.add("close");
      }
    };
  }

  Text field() {
    return field;
  }

  ViewSite site() {
    return site;
  }
}
