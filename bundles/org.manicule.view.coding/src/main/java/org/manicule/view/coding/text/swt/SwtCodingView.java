package org.manicule.view.coding.text.swt;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Controls;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.TextDialog;
import org.manicule.view.coding.quickcode.QuickCodePresenter;
import org.manicule.view.coding.quickcode.swt.QuickCodeBox;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.CodingView;
import org.manicule.view.coding.text.LineLook;

/** The text view with its widgets: heading, page with stripes, and the line about the caret. */
final class SwtCodingView implements CodingView, View {
  private final Words words = Words.beside(CodingPresenter.class);
  private final Theme theme;
  private final Composite area;
  private final CLabel heading;
  private final Composite page;
  private final SourceText text;
  private final Stripes stripes;
  private final PageLayout layout;
  private final CLabel place;
  private final LineLooks looks;
  private final ParagraphNumbers numbers;
  private final CodingPresenter presenter;
  private final TextMenu menu;
  private @Nullable CodingState state;
  private @Nullable LineLook look;

  SwtCodingView(Composite parent, ViewSite site, CodingDesk desk) {
    theme = site.theme();
    area = new Composite(parent, SWT.NONE);
    area.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    heading = line(theme.bold(), "coding.heading");
    rule();
    page = new Composite(area, SWT.NONE);
    page.setBackground(theme.background());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    text = new SourceText(page, theme);
    stripes = new Stripes(page, text, theme, words);
    layout = new PageLayout(text, stripes.canvas());
    page.setLayout(layout);
    stripes.canvas().moveAbove(text);
    rule();
    place = line(theme.small(), "coding.place");
    looks = new LineLooks(theme);
    numbers = new ParagraphNumbers(text, theme);
    presenter = new CodingPresenter(desk, site.project(), this);
    menu = new TextMenu(presenter, words);
    nameControls();
    listen();
    presenter.start(site.uiThread());
  }

  private CLabel line(Font font, String id) {
    CLabel label = new CLabel(area, SWT.NONE);
    label.setFont(font);
    label.setBackground(theme.background());
    label.setForeground(theme.foreground());
    label.setLeftMargin(PageMeasure.GUTTER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    label.setData(Controls.ID, id);
    return label;
  }

  private void rule() {
    Composite rule = new Composite(area, SWT.NONE);
    rule.setBackground(theme.line());
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(rule);
  }

  private void nameControls() {
    Controls.named(text, "coding.text", words.say("page"));
    Controls.named(stripes.canvas(), "coding.stripes", words.say("stripes"));
  }

  private void listen() {
    text.addLineStyleListener(looks);
    text.addPaintListener(numbers);
    text.addCaretListener(event -> text.getDisplay().asyncExec(this::selectionMoved));
    text.addListener(SWT.Selection, event -> selectionMoved());
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, this::traverse);
    text.addListener(SWT.MouseDown, this::mouseDown);
    Menus.of(text, this::fillTextMenu);
    new TextDrag(text, presenter);
    stripes.canvas().addListener(SWT.MouseDown, this::stripePressed);
    stripes.canvas().addListener(SWT.MouseDoubleClick, this::stripeDoubleClicked);
    Menus.of(stripes.canvas(), this::fillStripesMenu);
  }

  // ---- what the researcher does ----------------------------------------------------------------

  private void selectionMoved() {
    if (!text.isDisposed() && !text.isBusy()) {
      Point selection = text.getSelection();
      presenter.moving().select(new TextRange(selection.x, selection.y));
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
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

  private void stripePressed(Event event) {
    text.setFocus();
    stripes.at(event.x, event.y).ifPresent(presenter.moving()::pick);
  }

  private void stripeDoubleClicked(Event event) {
    stripes.at(event.x, event.y).ifPresent(presenter.codings()::showPassages);
  }

  private void fillTextMenu(Menu opening) {
    CodingState shown = state;
    if (shown != null && shown.document() != null) {
      menu.addCoding(opening, text::copy);
      menu.addCodings(opening, shown.codings().at(shown.selection().start()), shown.legend());
    }
  }

  private void fillStripesMenu(Menu opening) {
    CodingState shown = state;
    Point pointer = stripes.canvas().toControl(stripes.canvas().getDisplay().getCursorLocation());
    if (shown != null) {
      stripes
          .at(pointer.x, pointer.y)
          .ifPresent(coding -> menu.addCodings(opening, List.of(coding), shown.legend()));
    }
  }

  // ---- what the presenter asks for -------------------------------------------------------------

  @Override
  public void show(CodingState newState) {
    CodingState before = state;
    state = newState;
    boolean filled = showText(before, newState);
    text.selectQuietly(newState.selection());
    if (!filled && before != null && LineLooks.differ(before, newState)) {
      text.restyle(stretch -> looks.differ(stretch, before, newState));
    }
    stripes.show(newState);
    heading.setText(newState.heading());
    place.setText(newState.place());
  }

  /** Fills the page when it has to show another text; says whether it did. */
  private boolean showText(@Nullable CodingState before, CodingState now) {
    SourceDocument document = now.document();
    SourceDocument shown = before == null ? null : before.document();
    if (before != null && document == shown) {
      looks.show(look, now);
      return false;
    }
    LineLook newLook = document == null ? null : new LineLook(document);
    look = newLook;
    looks.show(newLook, now);
    numbers.show(document);
    if (newLook != null
        && document != null
        && shown != null
        && document.text().equals(shown.text())) {
      text.restructure(newLook);
    } else if (document != null
        && shown != null
        && document.source().id().equals(shown.source().id())) {
      text.revise(document.text(), newLook);
      text.selectQuietly(now.selection());
    } else {
      text.show(document == null ? "" : document.text(), newLook);
      text.selectQuietly(now.selection());
      text.reveal(now.selection());
    }
    return true;
  }

  @Override
  public void reveal(TextRange stretch) {
    text.reveal(stretch);
  }

  @Override
  public void openQuickCode(QuickCodePresenter box) {
    layout.closeBox();
    QuickCodeBox opened = new QuickCodeBox(page, box, theme, text);
    layout.setBox(opened.control());
    page.layout();
    opened.open();
  }

  @Override
  public void choose(List<Coding> codings, Consumer<Coding> then) {
    CodingState shown = state;
    if (shown != null) {
      Menu choices = new Menu(text);
      for (Coding coding : codings) {
        Menus.item(
            choices,
            words.say("menu.uncode", shown.legend().path(coding)),
            () -> then.accept(coding));
      }
      Point caret = text.getLocationAtOffset(text.getCaretOffset());
      choices.setLocation(text.toDisplay(caret.x, caret.y + text.getLineHeight()));
      choices.addListener(SWT.Hide, event -> text.getDisplay().asyncExec(choices::dispose));
      choices.setVisible(true);
    }
  }

  @Override
  public Optional<String> askComment(String about, String comment) {
    TextDialog.Field field = new TextDialog.Field("coding.comment", about, comment, 6);
    return TextDialog.ask(text.getShell(), words.say("comment.title"), List.of(field))
        .map(answers -> answers.get(0));
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
    presenter.close();
  }
}
