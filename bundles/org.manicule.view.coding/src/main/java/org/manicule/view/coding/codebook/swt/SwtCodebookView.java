package org.manicule.view.coding.codebook.swt;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Id;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.codebook.CodeChoice;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.codebook.CodebookState;
import org.manicule.view.coding.codebook.CodebookView;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Controls;
import org.manicule.view.coding.desk.swt.DefinitionDialog;
import org.manicule.view.coding.desk.swt.EmptyNote;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.Swatches;
import org.manicule.view.coding.desk.swt.TextDialog;

/** The codebook view with its widgets. */
final class SwtCodebookView implements CodebookView, View {
  private static final int COUNT_WIDTH = 66;
  private static final int NAME_LEAST = 120;
  private static final int WIDE = 300;

  /** Codebooks up to this size are shown opened out at first. */
  private static final int SMALL = 150;

  private final Words words = Words.beside(CodebookPresenter.class);
  private final Composite area;
  private final Text filter;
  private final EmptyNote empty;
  private final TreeViewer viewer;
  private final CodebookTree content = new CodebookTree();
  private final CodeLabels labels;
  private final CodebookPresenter presenter;
  private @Nullable CodebookState state;
  private Object[] openedBeforeFilter = {};
  private boolean busy;

  SwtCodebookView(Composite parent, ViewSite site, CodingDesk desk) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(area);
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(words.say("filter"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    Controls.named(filter, "codebook.filter", words.say("filter"));
    empty = new EmptyNote(area, site.theme());
    viewer = viewer();
    labels = new CodeLabels(new Swatches(viewer.getTree(), site.theme()), words);
    viewer.setContentProvider(content);
    viewer.setLabelProvider(labels);
    presenter = new CodebookPresenter(desk, site.project(), this);
    listen();
    new CodeDrag(viewer.getTree(), this::selectedCodes, presenter);
    presenter.start(site.uiThread());
  }

  private TreeViewer viewer() {
    TreeViewer made = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION);
    made.setUseHashlookup(true);
    Tree tree = made.getTree();
    tree.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    TreeColumn name = column(tree, SWT.NONE, "column.name");
    TreeColumn codings = column(tree, SWT.RIGHT, "column.codings");
    TreeColumn sources = column(tree, SWT.RIGHT, "column.sources");
    codings.setWidth(COUNT_WIDTH);
    tree.addListener(
        SWT.Resize,
        event -> {
          int width = tree.getClientArea().width;
          // Where names would be cut short, the number of sources is only in the tip.
          sources.setWidth(width < WIDE ? 0 : COUNT_WIDTH);
          name.setWidth(Math.max(NAME_LEAST, width - COUNT_WIDTH - sources.getWidth()));
        });
    Controls.named(tree, "codebook.tree", words.say("tree"));
    return made;
  }

  private TreeColumn column(Tree tree, int style, String key) {
    TreeColumn column = new TreeColumn(tree, style);
    column.setText(words.say(key));
    return column;
  }

  private void listen() {
    Tree tree = viewer.getTree();
    filter.addListener(SWT.Modify, event -> presenter.filter(filter.getText()));
    filter.addListener(SWT.KeyDown, this::filterKey);
    tree.addListener(SWT.Selection, event -> selectionMoved());
    tree.addListener(SWT.DefaultSelection, this::apply);
    tree.addListener(SWT.MouseMove, this::hover);
    Menus.of(tree, this::fillMenu);
  }

  private void filterKey(Event event) {
    Tree tree = viewer.getTree();
    if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) {
      tree.setFocus();
      if (tree.getSelectionCount() == 0) {
        tree.setSelection(tree.getItem(0));
        selectionMoved();
      }
    }
  }

  private void selectionMoved() {
    if (!busy) {
      presenter.select(Set.copyOf(selectedCodes()));
    }
  }

  /** Says what the code under the pointer means, and its name when it is cut off. */
  private void hover(Event event) {
    TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
    String tip = item == null || item.getData() == null ? null : labels.tip(item.getData());
    if (!Objects.equals(tip, viewer.getTree().getToolTipText())) {
      viewer.getTree().setToolTipText(tip);
    }
  }

  private void apply(Event event) {
    if (event.item != null && event.item.getData() != null) {
      presenter.apply(CodebookTree.id(event.item.getData()));
    }
  }

  private List<Id<Code>> selectedCodes() {
    return viewer.getStructuredSelection().stream().map(CodebookTree::id).toList();
  }

  private void fillMenu(Menu menu) {
    List<Id<Code>> codes = selectedCodes();
    if (codes.size() == 1) {
      Menus.item(menu, words.say("menu.apply"), () -> presenter.apply(codes.get(0)));
    }
    if (!codes.isEmpty()) {
      Menus.item(menu, words.say("menu.passages"), presenter::showPassages);
      Menus.separate(menu);
    }
    Menus.item(menu, words.say("menu.new"), presenter::newCode);
    Menus.item(menu, words.say("menu.sibling"), presenter::newSibling);
    if (codes.size() == 1) {
      Menus.separate(menu);
      Menus.item(menu, words.say("menu.define"), presenter::define);
      Menus.item(menu, words.say("menu.rename"), presenter::rename);
    }
    if (!codes.isEmpty()) {
      Menus.item(menu, words.say("menu.colour"), presenter::changeColour);
      Menus.separate(menu);
      Menus.item(menu, words.say("menu.up"), presenter::moveUp);
      Menus.item(menu, words.say("menu.down"), presenter::moveDown);
      Menus.item(menu, words.say("menu.move"), presenter::moveBelow);
      Menus.item(menu, words.say("menu.merge"), presenter::mergeInto);
    }
    if (codes.size() <= 1) {
      Menus.item(menu, words.say(codes.isEmpty() ? "menu.sort.top" : "menu.sort"), presenter::sort);
    }
    if (!codes.isEmpty()) {
      Menus.item(menu, words.say("menu.delete"), presenter::delete);
    }
  }

  @Override
  public void show(CodebookState newState) {
    CodebookState before = state;
    state = newState;
    content.show(newState);
    labels.show(newState);
    busy = true;
    if (before == null) {
      fillFirst(newState);
    } else if (before.tree() != newState.tree() || !before.shown().equals(newState.shown())) {
      refill(before, newState);
    } else {
      viewer.update(changedCounts(before, newState), null);
    }
    if (!Set.copyOf(selectedCodes()).equals(newState.selected())) {
      viewer.setSelection(new StructuredSelection(List.copyOf(newState.selected())), false);
    }
    busy = false;
    empty.show(emptyWords(newState));
  }

  private void fillFirst(CodebookState now) {
    viewer.setInput(now.tree());
    if (now.tree().all().size() <= SMALL) {
      viewer.expandAll();
    }
  }

  /** While a filter is set everything found is opened out; after it, what was open before. */
  private void refill(CodebookState before, CodebookState now) {
    if (before.filter().isEmpty() && !now.filter().isEmpty()) {
      openedBeforeFilter = viewer.getExpandedElements();
    }
    viewer.refresh();
    if (!now.filter().isEmpty()) {
      viewer.expandAll();
    } else if (!before.filter().isEmpty()) {
      viewer.setExpandedElements(openedBeforeFilter);
    }
  }

  private static Object[] changedCounts(CodebookState before, CodebookState now) {
    Set<Id<Code>> used = new HashSet<>(before.counts().keySet());
    used.addAll(now.counts().keySet());
    return used.stream().filter(code -> !before.count(code).equals(now.count(code))).toArray();
  }

  private String emptyWords(CodebookState now) {
    if (!now.shown().isEmpty()) {
      return "";
    }
    return now.filter().isEmpty()
        ? words.say("empty.project")
        : words.say("empty.filter", now.filter());
  }

  @Override
  public void reveal(Id<Code> code) {
    viewer.reveal(code);
  }

  @Override
  public Optional<String> askPath(String proposal, String about) {
    String label = words.say("new.label");
    return ask("new.title", about.isEmpty() ? label : label + "\n" + about, proposal);
  }

  @Override
  public Optional<String> askName(String name) {
    return ask("rename.title", words.say("rename.label"), name);
  }

  private Optional<String> ask(String title, String label, String value) {
    TextDialog.Field field = new TextDialog.Field("codebook.name", label, value, 1);
    return TextDialog.ask(area.getShell(), words.say(title), List.of(field))
        .map(answers -> answers.get(0));
  }

  @Override
  public Optional<String> askColour(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    ColorDialog dialog = new ColorDialog(area.getShell());
    dialog.setRGB(new RGB(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff));
    return Optional.ofNullable(dialog.open())
        .map(chosen -> String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue));
  }

  @Override
  public Optional<CodeChoice> askCode(String title, String question, List<CodeChoice> choices) {
    return CodeDialog.ask(area.getShell(), title, question, choices);
  }

  @Override
  public Optional<CodeDefinition> askDefinition(String path, CodeDefinition definition) {
    return DefinitionDialog.ask(area.getShell(), path, definition);
  }

  @Override
  public boolean hasFocus() {
    return !viewer.getTree().isDisposed() && viewer.getTree().isFocusControl();
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    viewer.getTree().setFocus();
  }

  @Override
  public void close() {
    presenter.close();
  }
}
