package org.manicule.view.coding.codebook.swt;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.codebook.CodeChoice;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.codebook.CodebookState;
import org.manicule.view.coding.codebook.CodebookView;
import org.manicule.view.coding.codebook.Offer;
import org.manicule.view.coding.codebook.Scope;
import org.manicule.view.coding.codebook.SplitChoice;
import org.manicule.view.coding.codebook.SplitQuestion;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.MemoSigns;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.EmptyNote;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.Swatches;
import org.manicule.view.coding.desk.swt.TextDialog;

/** The codebook view with its widgets. */
final class SwtCodebookView implements CodebookView, View {
  private static final int SCOPE_WIDTH = 104;
  private static final String ANY_COLOUR = "#808080";

  private final Words words = Words.beside(CodebookPresenter.class);
  private final Composite area;
  private final Text filter;
  private final Combo scope;
  private final EmptyNote empty;
  private final Tree tree;
  private final EmptyNote note;
  private final CodeColumns columns;
  private final MemoSigns memos;
  private final CodeCells cells;
  private final CodeRows rows;
  private final CodebookPresenter presenter;
  private final SetsPane sets;
  private @Nullable CodebookState state;
  private boolean busy;

  SwtCodebookView(Composite parent, ViewSite site, CodingDesk desk) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(area);
    Composite top = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(top);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
    filter = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(words.say("filter"));
    GridDataFactory.fillDefaults().grab(true, false).hint(20, SWT.DEFAULT).applyTo(filter);
    Controls.named(filter, "codebook.filter", words.say("filter"));
    scope = new Combo(top, SWT.READ_ONLY);
    GridDataFactory.fillDefaults().hint(SCOPE_WIDTH, SWT.DEFAULT).applyTo(scope);
    Controls.named(scope, "codebook.scope", words.say("scope"));
    empty = new EmptyNote(area, site.theme());
    SashForm sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    tree = new Tree(sash, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
    Controls.named(tree, "codebook.tree", words.say("tree"));
    note = new EmptyNote(area, site.theme());
    columns = new CodeColumns(tree, words);
    Swatches swatches = new Swatches(tree, site.theme());
    makeRoomFor(swatches.of(ANY_COLOUR));
    memos = new MemoSigns(site.workbench(), site.project());
    cells = new CodeCells(swatches, site.theme(), words, memos);
    rows = new CodeRows(tree, this::fill);
    presenter = new CodebookPresenter(desk, site.project(), this);
    sets = new SetsPane(sash, presenter, swatches, site.theme());
    sash.setWeights(68, 32);
    listen();
    new CodeDrag(tree, rows, presenter);
    presenter.start(site.uiThread());
    memos.start(site.uiThread(), this::showMemos);
  }

  private void showMemos(Set<Id<?>> touched) {
    CodebookState now = state;
    if (now != null) {
      Set<Id<Code>> codes = new HashSet<>();
      now.tree().all().stream().map(Code::id).filter(touched::contains).forEach(codes::add);
      rows.show(now, codes);
    }
  }

  /**
   * A virtual tree makes what draws its cells anew when it gets its first image. That must not
   * happen later on, while it draws them.
   */
  private void makeRoomFor(Image image) {
    tree.setItemCount(1);
    tree.getItem(0).setImage(image);
    tree.setItemCount(0);
  }

  private void listen() {
    filter.addListener(SWT.Modify, event -> presenter.filter(filter.getText()));
    filter.addListener(SWT.KeyDown, this::filterKey);
    filter.addListener(SWT.DefaultSelection, this::filterDone);
    scope.addListener(SWT.Selection, event -> chooseScope());
    tree.addListener(SWT.Selection, event -> selectionMoved());
    tree.addListener(SWT.DefaultSelection, this::apply);
    tree.addListener(SWT.MouseDown, this::press);
    tree.addListener(SWT.MouseMove, this::hover);
    tree.addListener(SWT.KeyDown, this::treeKey);
    CodeMenu menu = new CodeMenu(words, presenter, () -> state);
    Menus.of(tree, menu::fill);
  }

  private void fill(TreeItem item) {
    cells.fill(item, rows.code(item));
  }

  // ---- keys and pointer ------------------------------------------------------------------------

  private void filterKey(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN) {
      event.doit = false;
      goToTree();
    } else if (event.keyCode == SWT.ESC) {
      event.doit = false;
      clearFilter();
    }
  }

  /** Enter goes on to the codes found; the sign in the field clears it. */
  private void filterDone(Event event) {
    if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
      goToTree();
    }
  }

  private void goToTree() {
    if (tree.getItemCount() > 0) {
      tree.setFocus();
      if (tree.getSelectionCount() == 0 || !filter.getText().isEmpty()) {
        presenter.selectFirst();
      }
    }
  }

  private void clearFilter() {
    filter.setText("");
    tree.setFocus();
    tree.showSelection();
  }

  /** Letters typed in the tree go to the filter; digits are for favourites. */
  private void treeKey(Event event) {
    boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
    if (plain && Character.isLetter(event.character)) {
      event.doit = false;
      filter.setFocus();
      filter.setText(filter.getText() + event.character);
      filter.setSelection(filter.getText().length());
    } else if (event.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
      event.doit = false;
      clearFilter();
    }
  }

  private void chooseScope() {
    CodebookState now = state;
    if (now != null && scope.getSelectionIndex() >= 0) {
      presenter.choose(now.scopes().get(scope.getSelectionIndex()));
    }
  }

  private void selectionMoved() {
    if (!busy) {
      presenter.select(Set.copyOf(rows.selected()));
    }
  }

  /** A click on a number shows the passages it counts. */
  private void press(Event event) {
    Point at = new Point(event.x, event.y);
    TreeItem item = tree.getItem(at);
    boolean plain = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0;
    if (item != null && plain && isOnNumber(item, at)) {
      Id<Code> code = rows.code(item);
      // The tree selects the row first.
      tree.getDisplay().asyncExec(() -> presenter.retrieve(code));
    }
  }

  private static boolean isOnNumber(TreeItem item, Point at) {
    int column = column(item, at);
    return (column == CodeCells.CODINGS || column == CodeCells.SOURCES)
        && !item.getText(column).isEmpty();
  }

  private static int column(TreeItem item, Point at) {
    for (int column = CodeCells.CODINGS; column <= CodeCells.SOURCES; column++) {
      if (item.getBounds(column).contains(at)) {
        return column;
      }
    }
    return CodeCells.NAME;
  }

  /** Says what the code under the pointer means, and its name when it is cut off. */
  private void hover(Event event) {
    Point at = new Point(event.x, event.y);
    TreeItem item = tree.getItem(at);
    boolean number = item != null && isOnNumber(item, at);
    tree.setCursor(number ? tree.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    String tip = item == null ? null : cells.tip(rows.code(item), column(item, at));
    if (!Objects.equals(tip, tree.getToolTipText())) {
      tree.setToolTipText(tip);
    }
  }

  private void apply(Event event) {
    if (event.item instanceof TreeItem item) {
      presenter.apply(rows.code(item));
    }
  }

  // ---- showing ---------------------------------------------------------------------------------

  @Override
  public void show(CodebookState now) {
    CodebookState before = state;
    state = now;
    busy = true;
    try {
      rows.show(now, cells.show(now));
      rows.select(now.selected());
    } finally {
      busy = false;
    }
    String counted = words.say(now.use().mine() ? "counted.mine" : "counted.all");
    sets.show(now);
    columns.show(!now.digits().isEmpty(), counted);
    if (before == null || !before.scopes().equals(now.scopes())) {
      scope.setItems(now.scopes().stream().map(Scope::words).toArray(String[]::new));
    }
    if (scope.getSelectionIndex() != now.scopes().indexOf(now.found().scope())) {
      scope.select(now.scopes().indexOf(now.found().scope()));
    }
    empty.show(emptyWords(now));
    note.show(now.use().mine() ? words.say("note.mine") : "");
  }

  private String emptyWords(CodebookState now) {
    if (!now.shown().isEmpty()) {
      return "";
    }
    if (now.tree().all().isEmpty()) {
      return words.say("empty.project");
    }
    String letters = now.found().letters();
    return letters.isEmpty() ? words.say("empty.scope") : words.say("empty.filter", letters);
  }

  @Override
  public void reveal(Id<Code> code) {
    rows.reveal(code);
  }

  @Override
  public void offer(List<Offer> offers) {
    Menu menu = new Menu(tree.getShell(), SWT.POP_UP);
    offers.forEach(offer -> Menus.item(menu, offer.words(), offer.action()));
    menu.addListener(SWT.Hide, event -> tree.getDisplay().asyncExec(menu::dispose));
    menu.setLocation(tree.getDisplay().getCursorLocation());
    menu.setVisible(true);
  }

  // ---- asking ----------------------------------------------------------------------------------

  @Override
  public Optional<String> askPath(String proposal, String about) {
    String label = words.say("new.label");
    return ask(words.say("new.title"), about.isEmpty() ? label : label + "\n" + about, proposal);
  }

  @Override
  public Optional<String> askName(String name) {
    return ask(words.say("rename.title"), words.say("rename.label"), name);
  }

  @Override
  public Optional<String> askSetName(String title, String name) {
    return ask(title, words.say("set.name"), name);
  }

  private Optional<String> ask(String title, String label, String value) {
    TextDialog.Field field = new TextDialog.Field("codebook.name", label, value, 1);
    return TextDialog.ask(area.getShell(), title, List.of(field)).map(answers -> answers.get(0));
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
  public Optional<SplitChoice> askSplit(SplitQuestion question) {
    return SplitDialog.ask(area.getShell(), question);
  }

  @Override
  public boolean hasFocus() {
    return !tree.isDisposed() && tree.isFocusControl();
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    tree.setFocus();
  }

  @Override
  public void close() {
    memos.close();
    presenter.close();
  }
}
