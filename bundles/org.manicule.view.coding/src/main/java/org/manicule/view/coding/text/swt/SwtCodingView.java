package org.manicule.view.coding.text.swt;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.TextDialog;
import org.manicule.view.coding.find.swt.FindBar;
import org.manicule.view.coding.page.CodesHere;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.page.PageSettings;
import org.manicule.view.coding.page.PageState;
import org.manicule.view.coding.page.PageView;
import org.manicule.view.coding.page.swt.CodesHereBox;
import org.manicule.view.coding.page.swt.PageDialog;
import org.manicule.view.coding.quickcode.QuickCodePresenter;
import org.manicule.view.coding.quickcode.swt.QuickCodeBox;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.CodingView;

/** The text view with its widgets: heading, page with stripes, and the line about the caret. */
final class SwtCodingView implements CodingView, PageView, View {
  private final Words words = Words.beside(CodingPresenter.class);
  private final Theme theme;
  private final Composite area;
  private final Heading heading;
  private final TextPage page;
  private final SourceText text;
  private final CLabel place;
  private final CodingPresenter presenter;
  private final PagePresenter pagePresenter;
  private final StripesMouse stripesMouse;
  private final TextMenu menu;
  private final CodingMenu codingMenu;
  private final FindBar finding;

  SwtCodingView(Composite parent, ViewSite site, CodingDesk desk) {
    theme = site.theme();
    pagePresenter = new PagePresenter(desk, site.project(), this);
    presenter = new CodingPresenter(desk, site.project(), this);
    area = new Composite(parent, SWT.NONE);
    area.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    heading = new Heading(area, theme, pagePresenter);
    rule();
    Composite above = new Composite(area, SWT.NONE);
    page = new TextPage(area, theme, pagePresenter);
    text = page.text();
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
    rule();
    place = placeLine();
    stripesMouse = new StripesMouse(page.stripes(), text, presenter, pagePresenter.boundaries());
    menu = new TextMenu(presenter, words);
    codingMenu = new CodingMenu(presenter, pagePresenter);
    listen();
    MarginMarks.on(text, site);
    pagePresenter.start(site.uiThread());
    presenter.start(site.uiThread());
    finding = new FindBar(above, site, desk, text, text::reveal);
  }

  private CLabel placeLine() {
    CLabel label = new CLabel(area, SWT.NONE);
    label.setFont(theme.small());
    label.setBackground(theme.background());
    label.setForeground(theme.foreground());
    label.setLeftMargin(PageMeasure.GUTTER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    label.setData(Controls.ID, "coding.place");
    label.setCursor(area.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    label.setToolTipText(words.say("place.tip"));
    label.addListener(SWT.MouseDown, event -> pagePresenter.listCodesHere());
    return label;
  }

  private void rule() {
    Composite rule = new Composite(area, SWT.NONE);
    rule.setBackground(theme.line());
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(rule);
  }

  private void listen() {
    text.addCaretListener(event -> caretMoved());
    text.addListener(SWT.Selection, event -> selectionMoved());
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, this::traverse);
    text.addListener(SWT.MouseDown, this::mouseDown);
    Menus.of(text, this::fillTextMenu);
    new TextDrag(text, presenter);
    Menus.of(page.stripes().canvas(), this::fillStripesMenu);
  }

  // ---- what the researcher does ----------------------------------------------------------------

  /** The widget tells of its caret before it knows its selection. */
  private void caretMoved() {
    if (!text.isBusy()) {
      page.awaitSelection();
    }
    text.getDisplay().asyncExec(this::selectionMoved);
  }

  private void selectionMoved() {
    if (!text.isDisposed() && !text.isBusy()) {
      page.selectionTaken();
      Point selection = text.getSelection();
      boolean caretFirst = selection.x < selection.y && text.getCaretOffset() == selection.x;
      presenter.moving().select(new TextRange(selection.x, selection.y), caretFirst);
    }
  }

  private void key(Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (enter && event.doit && !page.endMoved()) {
      presenter.passages().quickCode();
    }
  }

  private void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      event.doit = true;
    }
  }

  private void mouseDown(Event event) {
    if (event.button == 1 && event.count == 3) {
      presenter.moving().selectParagraph(offsetAt(event.x, event.y));
    } else if (event.button == 3) {
      int offset = offsetAt(event.x, event.y);
      Point selection = text.getSelection();
      if (offset < selection.x || offset > selection.y) {
        presenter.moving().select(new TextRange(offset, offset));
      }
    }
  }

  private int offsetAt(int x, int y) {
    int offset = text.getOffsetAtPoint(new Point(x, y));
    return offset >= 0 ? offset : text.page().end(text.getLineIndex(y));
  }

  private void fillTextMenu(Menu opening) {
    page.state()
        .ifPresent(
            shown -> {
              menu.addCoding(opening, text::copy);
              CodingState reading = shown.reading();
              List<Coding> here = reading.codings().at(reading.selection().start());
              codingMenu.add(opening, here, reading.legend());
            });
  }

  private void fillStripesMenu(Menu opening) {
    Point pointer = page.stripes().canvas().toControl(area.getDisplay().getCursorLocation());
    page.state()
        .ifPresent(
            shown -> {
              List<Coding> here = page.stripes().at(pointer.x, pointer.y).stream().toList();
              codingMenu.add(opening, here, shown.reading().legend());
              Menus.separate(opening);
              heading.filterMenu().fill(opening, shown.filter());
            });
  }

  // ---- what the presenters ask for -------------------------------------------------------------

  @Override
  public void show(CodingState newState) {
    // How it looks is the page's to say: it shows the state that results.
    pagePresenter.read(newState);
  }

  @Override
  public void show(PageState newState) {
    page.show(newState);
    stripesMouse.show(newState.reading());
    heading.show(newState);
    place.setText(newState.reading().place());
  }

  @Override
  public void reveal(TextRange stretch) {
    text.reveal(stretch);
  }

  @Override
  public void openQuickCode(QuickCodePresenter box) {
    QuickCodeBox opened = new QuickCodeBox(page.boxes(), box, theme, text);
    page.open(opened.control(), QuickCodeBox.WIDTH, QuickCodeBox.HEIGHT);
    opened.open();
  }

  @Override
  public void openCodesHere(CodesHere list) {
    CodesHereBox opened = new CodesHereBox(page.boxes(), list, theme, text);
    page.open(opened.control(), CodesHereBox.WIDTH, opened.height());
    opened.open();
  }

  @Override
  public void choose(List<Choice> choices) {
    Menu opening = new Menu(text);
    choices.forEach(choice -> Menus.item(opening, choice.words(), choice.action()));
    Point caret = text.getLocationAtOffset(text.getCaretOffset());
    opening.setLocation(text.toDisplay(caret.x, caret.y + text.getLineHeight()));
    opening.addListener(SWT.Hide, event -> text.getDisplay().asyncExec(opening::dispose));
    opening.setVisible(true);
  }

  @Override
  public Optional<String> askComment(String about, String comment) {
    TextDialog.Field field = new TextDialog.Field("coding.comment", about, comment, 6);
    return ask("comment.title", field);
  }

  @Override
  public Optional<String> askWeight(String about, String now) {
    return ask("weight.title", new TextDialog.Field("coding.weight", about, now, 1));
  }

  private Optional<String> ask(String title, TextDialog.Field field) {
    return TextDialog.ask(text.getShell(), words.say(title), List.of(field))
        .map(answers -> answers.get(0));
  }

  @Override
  public Optional<PageSettings> askSettings(PageSettings now) {
    return PageDialog.ask(text.getShell(), now);
  }

  @Override
  public boolean hasFocus() {
    return !text.isDisposed() && text.isFocusControl();
  }

  // ---- the view in the window ------------------------------------------------------------------

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    text.setFocus();
  }

  @Override
  public void close() {
    finding.close();
    presenter.close();
    pagePresenter.close();
  }
}
