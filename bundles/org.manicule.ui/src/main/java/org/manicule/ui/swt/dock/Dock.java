package org.manicule.ui.swt.dock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.dock.Layout;
import org.manicule.ui.dock.ShownNode;
import org.manicule.ui.dock.ShownNode.ShownSplit;
import org.manicule.ui.dock.ShownNode.ShownTabs;
import org.manicule.ui.dock.Side;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.swt.widget.UiThread;
import org.manicule.ui.words.Words;

/**
 * Shows a {@link Layout}: views in tabs that can be dragged, closed and resized. On every change it
 * is built anew around the views, which move along with all their state.
 */
public final class Dock {
  private static final Words WORDS = Words.beside(Dock.class);
  private static final String VIEW = "view";
  private static final int SASH = 5;

  private final Composite area;
  private final Composite parking;
  private final SystemTheme theme;
  private final Consumer<Layout> onChange;
  private final UiThread thread;
  private final DropFrame dropFrame;
  private final Map<String, ViewFrame> frames = new HashMap<>();
  private final Map<SashForm, ShownSplit> sashes = new LinkedHashMap<>();
  private final List<CTabFolder> folders = new ArrayList<>();
  private Map<String, ViewProvider> providers = Map.of();
  private Layout layout = Layout.EMPTY;
  private @Nullable ViewContext context;
  private @Nullable Control content;
  private String active = "";

  /**
   * An empty dock.
   *
   * @param onChange told when the researcher changed the layout
   */
  public Dock(Composite parent, SystemTheme theme, Consumer<Layout> onChange) {
    this.theme = theme;
    this.onChange = onChange;
    this.area = Controls.id(new Composite(parent, SWT.NONE), "dock");
    this.area.setBackground(theme.surface());
    this.parking = new Composite(area, SWT.NONE);
    this.parking.setVisible(false);
    this.dropFrame = new DropFrame(area, theme.accent());
    this.thread = new UiThread(area);
    this.area.addListener(SWT.Resize, event -> fit());
    Listener focus = this::focused;
    area.getDisplay().addFilter(SWT.FocusIn, focus);
    area.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusIn, focus));
  }

  /** The control that holds everything. */
  public Composite control() {
    return area;
  }

  /** The layout with the sizes that the researcher gave the parts. */
  public Layout layout() {
    Layout weighed = layout;
    for (Map.Entry<SashForm, ShownSplit> sash : sashes.entrySet()) {
      List<Integer> weights = new ArrayList<>();
      for (int weight : sash.getKey().getWeights()) {
        weights.add(weight);
      }
      ShownSplit split = sash.getValue();
      if (!sameProportions(weights, split.weights())) {
        weighed = weighed.weigh(split.path(), split.indexes(), weights);
      }
    }
    return weighed;
  }

  /** Building rounds the weights; only what a hand has moved is taken over. */
  private static boolean sameProportions(List<Integer> one, List<Integer> two) {
    double sumOne = one.stream().mapToInt(Integer::intValue).sum();
    double sumTwo = two.stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < one.size(); i++) {
      if (Math.abs(one.get(i) / sumOne - two.get(i) / sumTwo) > 0.002) {
        return false;
      }
    }
    return true;
  }

  /**
   * Shows a layout. Views that are not in it any more, or whose provider is gone, are closed.
   *
   * @param newContext what the views are opened with
   * @param existing the views there are, by id
   */
  public void show(Layout newLayout, ViewContext newContext, Map<String, ViewProvider> existing) {
    layout = newLayout;
    context = newContext;
    providers = Map.copyOf(existing);
    rebuild();
  }

  /** Closes all views. */
  public void clear() {
    frames.values().forEach(ViewFrame::close);
    frames.clear();
    layout = Layout.EMPTY;
    context = null;
    rebuild();
  }

  /** The view that has or last had the focus; empty when none. */
  public Optional<String> active() {
    return Optional.of(active).filter(frames::containsKey);
  }

  /** The view that a control belongs to; empty when it is in none. */
  public static String viewAround(Control control) {
    for (Control each = control; each != null; each = each.getParent()) {
      if (each.getData(ViewFrame.VIEW) instanceof String view) {
        return view;
      }
    }
    return "";
  }

  /**
   * Takes the view off the screen in which a control failed to draw itself, and shows why.
   *
   * @return whether the control is in a view
   */
  public static boolean takeDown(Control failed, Throwable thrown) {
    return ViewFrame.failedToDraw(failed, thrown);
  }

  /** Whether a view is on the screen: in front of its tabs. */
  public boolean isInFront(String view) {
    return folders.stream().anyMatch(folder -> viewOf(folder.getSelection()).equals(view));
  }

  /** Gives the focus to a view that is open, bringing it to the front. */
  public void activate(String view) {
    for (CTabFolder folder : folders) {
      for (CTabItem item : folder.getItems()) {
        if (viewOf(item).equals(view)) {
          folder.setSelection(item);
          selected(view);
          frame(view).focus();
          return;
        }
      }
    }
  }

  /** Gives the focus to the next or previous view on the screen. */
  public void activateNext(int direction) {
    List<String> visible = new ArrayList<>();
    folders.forEach(folder -> visible.add(viewOf(folder.getSelection())));
    if (!visible.isEmpty()) {
      int here = Math.max(0, visible.indexOf(active));
      activate(visible.get(Math.floorMod(here + direction, visible.size())));
    }
  }

  /** Closes a view. */
  public void close(String view) {
    change(layout().close(view));
  }

  private void change(Layout changed) {
    layout = changed;
    rebuild();
    onChange.accept(changed);
  }

  private void rebuild() {
    String focused = active;
    area.setRedraw(false);
    frames.values().forEach(frame -> frame.body().setParent(parking));
    if (content != null) {
      content.dispose();
    }
    sashes.clear();
    folders.clear();
    closeLeftOver();
    content = ShownNode.of(layout, providers.keySet()).map(this::build).orElseGet(this::emptyPage);
    fit();
    folders.forEach(folder -> frame(viewOf(folder.getSelection())).open());
    area.setRedraw(true);
    if (frames.containsKey(focused)) {
      activate(focused);
    }
  }

  private Control build(ShownNode node) {
    return build(area, node);
  }

  private void closeLeftOver() {
    for (ViewFrame frame : List.copyOf(frames.values())) {
      String id = frame.provider().info().id();
      if (!layout.contains(id) || providers.get(id) != frame.provider()) {
        frames.remove(id);
        frame.close();
      }
    }
  }

  private Control build(Composite parent, ShownNode node) {
    return node instanceof ShownSplit split
        ? buildSplit(parent, split)
        : buildTabs(parent, (ShownTabs) node);
  }

  private SashForm buildSplit(Composite parent, ShownSplit split) {
    int style = split.split().horizontal() ? SWT.HORIZONTAL : SWT.VERTICAL;
    SashForm sash = new SashForm(parent, style | SWT.SMOOTH);
    sash.setSashWidth(SASH);
    sash.setBackground(theme.surface());
    split.parts().forEach(part -> build(sash, part));
    sash.setWeights(split.weights().stream().mapToInt(Integer::intValue).toArray());
    sashes.put(sash, split);
    return sash;
  }

  private CTabFolder buildTabs(Composite parent, ShownTabs tabs) {
    CTabFolder folder = Controls.id(new CTabFolder(parent, SWT.TOP | SWT.CLOSE | SWT.FLAT), "tabs");
    DockStyle.apply(folder, theme);
    for (String view : tabs.views()) {
      addTab(folder, view);
    }
    folder.setSelection(tabs.views().indexOf(tabs.selected()));
    folder.addListener(SWT.Selection, event -> selected(viewOf((CTabItem) event.item)));
    folder.addCTabFolder2Listener(
        new CTabFolder2Adapter() {
          @Override
          public void close(CTabFolderEvent event) {
            event.doit = false;
            String view = viewOf((CTabItem) event.item);
            thread.execute(() -> Dock.this.close(view));
          }
        });
    TabDrag.install(folder, this);
    TabMenu.install(folder, this);
    folders.add(folder);
    return folder;
  }

  private void addTab(CTabFolder folder, String view) {
    ViewFrame frame = frame(view);
    frame.body().setParent(folder);
    CTabItem item = Controls.id(new CTabItem(folder, SWT.NONE), "tab." + view);
    item.setData(VIEW, view);
    item.setText(frame.title());
    Optional.ofNullable(frame.provider().info().icon())
        .ifPresent(icon -> item.setImage(theme.icon(icon)));
    item.setControl(frame.body());
  }

  private ViewFrame frame(String view) {
    return frames.computeIfAbsent(view, this::makeFrame);
  }

  private ViewFrame makeFrame(String view) {
    ViewProvider provider = Objects.requireNonNull(providers.get(view));
    ViewContext shared = Objects.requireNonNull(context);
    ViewFrame frame = new ViewFrame(parking, provider, shared, () -> showTitle(view));
    return frame;
  }

  private void focused(Event event) {
    String view = event.widget instanceof Control control ? viewAround(control) : "";
    if (frames.containsKey(view) && !view.equals(active)) {
      activated(view);
    }
  }

  private void activated(String view) {
    active = view;
    for (CTabFolder folder : folders) {
      DockStyle.mark(folder, theme, viewOf(folder.getSelection()).equals(view));
    }
  }

  private void showTitle(String view) {
    for (CTabFolder folder : folders) {
      for (CTabItem item : folder.getItems()) {
        if (viewOf(item).equals(view)) {
          item.setText(frame(view).title());
        }
      }
    }
  }

  private Control emptyPage() {
    Label label = Controls.id(new Label(area, SWT.CENTER | SWT.WRAP), "dock.empty");
    label.setText(context == null ? "" : WORDS.get("dock.empty"));
    label.setBackground(theme.surface());
    label.setForeground(theme.mutedOnSurface());
    return label;
  }

  private void selected(String view) {
    frame(view).open();
    activated(view);
    layout = layout.select(view);
    onChange.accept(layout());
  }

  private void fit() {
    if (content != null && !content.isDisposed()) {
      content.setBounds(area.getClientArea());
    }
  }

  static String viewOf(CTabItem item) {
    return (String) item.getData(VIEW);
  }

  @Nullable CTabFolder folderAt(Point onDisplay) {
    return folders.stream()
        .filter(
            folder ->
                new Rectangle(0, 0, folder.getSize().x, folder.getSize().y)
                    .contains(folder.toControl(onDisplay)))
        .findFirst()
        .orElse(null);
  }

  void showDrop(TabDrag.@Nullable Drop drop) {
    if (drop == null || area.isDisposed()) {
      dropFrame.hide();
      return;
    }
    Point size = drop.folder().getSize();
    Rectangle bounds = new Rectangle(0, 0, size.x, size.y);
    Rectangle place = drop.place(bounds);
    Point corner = area.toControl(drop.folder().toDisplay(place.x, place.y));
    dropFrame.show(new Rectangle(corner.x, corner.y, place.width, place.height));
  }

  void drop(String view, TabDrag.Drop drop) {
    String target = viewOf(drop.folder().getSelection());
    // Later, because the folder that is being left must not vanish under its own event.
    thread.execute(
        () ->
            moveTo(
                view,
                drop.index() >= 0
                    ? layout().reorder(view, drop.index())
                    : layout().move(view, target, drop.side())));
  }

  /** Moves a view to an edge of the window. */
  void moveToEdge(String view, Side side) {
    moveTo(view, layout().openAtEdge(view, side, 300));
  }

  private void moveTo(String view, Layout changed) {
    active = view;
    change(changed);
  }
}
