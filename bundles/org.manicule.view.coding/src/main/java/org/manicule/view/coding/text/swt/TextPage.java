package org.manicule.view.coding.text.swt;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.page.PageState;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.LineLook;

/** The page: the text with its numbers and marks, stripes, density bar, handles. */
final class TextPage {
  private final Words words = Words.beside(CodingPresenter.class);
  private final PagePresenter presenter;
  private final Composite area;
  private final SourceText text;
  private final Stripes stripes;
  private final DensityBar density;
  private final EndHandles handles;
  private final PageLayout layout;
  private final LineLooks looks;
  private final ParagraphNumbers numbers;
  private final UnitMarks units;
  private final BoundaryKeys keys;
  private @Nullable PageState state;
  private @Nullable LineLook look;
  private boolean awaitingSelection;

  TextPage(Composite parent, Theme theme, PagePresenter presenter) {
    this.presenter = presenter;
    area = new Composite(parent, SWT.NONE);
    area.setBackground(theme.background());
    text = new SourceText(area, theme, presenter.settings());
    stripes = new Stripes(area, text, theme, words);
    density = new DensityBar(area, text, theme, words);
    StripesEdge edge = new StripesEdge(area, stripes.canvas(), presenter, theme);
    handles = new EndHandles(area, text, theme, presenter.boundaries());
    layout = new PageLayout(text, stripes.canvas(), edge.canvas(), density.canvas());
    layout.use(presenter.settings());
    area.setLayout(layout);
    text.moveBelow(null);
    looks = new LineLooks(theme, text::headingFont, text::tabStops);
    numbers = new ParagraphNumbers(text, theme);
    units = new UnitMarks(text, theme, words);
    keys = new BoundaryKeys(text, presenter.boundaries());
    Controls.named(text, "coding.text", words.say("page"));
    Controls.named(stripes.canvas(), "coding.stripes", words.say("stripes"));
    Controls.named(density.canvas(), "coding.density", words.say("density"));
    handles.name(words);
    listen();
  }

  private void listen() {
    text.addLineStyleListener(looks);
    text.addPaintListener(numbers);
    text.addPaintListener(units);
    text.addVerifyKeyListener(keys);
    text.addListener(SWT.MouseVerticalWheel, this::wheel);
    text.addListener(SWT.MouseMove, this::hover);
  }

  Control control() {
    return area;
  }

  /** Whether the key that is being handled was one for an end that moves. */
  boolean endMoved() {
    return keys.tookLast();
  }

  SourceText text() {
    return text;
  }

  Stripes stripes() {
    return stripes;
  }

  /** Opens a box at the caret; the one that was open before is closed. */
  <C extends Control> C open(C box, int width, int height) {
    layout.setBox(box, width, height);
    area.layout();
    return box;
  }

  /** Closes the open box; where the next one is made. */
  Composite boxes() {
    layout.closeBox();
    return area;
  }

  /** The researcher is moving: until their selection is taken over, what is shown leaves it be. */
  void awaitSelection() {
    awaitingSelection = true;
  }

  /** The selection is being taken over. */
  void selectionTaken() {
    awaitingSelection = false;
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      if (event.count > 0) {
        presenter.zoomIn();
      } else {
        presenter.zoomOut();
      }
    }
  }

  /** Names the codes under the pointer. */
  private void hover(Event event) {
    PageState shown = state;
    int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
    String tip =
        shown == null || offset < 0
            ? ""
            : String.join(
                "\n",
                shown.reading().codings().touching(new TextRange(offset, offset + 1)).stream()
                    .map(shown.reading().legend()::path)
                    .toList());
    if (!tip.equals(Objects.requireNonNullElse(text.getToolTipText(), ""))) {
      text.setToolTipText(tip.isEmpty() ? null : tip);
    }
  }

  // ---- showing ---------------------------------------------------------------------------------

  void show(PageState now) {
    PageState before = state;
    state = now;
    boolean filled = showLook(before, now) | showText(before, now);
    if (filled || !awaitingSelection) {
      text.selectQuietly(now.reading().selection(), now.reading().caretFirst());
    }
    if (!filled && before != null) {
      text.restyle(LineLooks.differing(before, now));
    }
    stripes.show(now);
    density.show(now.reading());
    handles.show(now);
  }

  /** Takes other sizes over; says whether the text was broken anew. */
  private boolean showLook(@Nullable PageState before, PageState now) {
    if (before != null && before.settings().equals(now.settings())) {
      return false;
    }
    looks.show(look, now);
    text.setLook(now.settings());
    layout.use(now.settings());
    area.layout();
    text.redraw();
    return true;
  }

  /** Fills the page when it has to show another text; says whether it did. */
  private boolean showText(@Nullable PageState before, PageState now) {
    SourceDocument document = now.reading().document();
    SourceDocument shown = before == null ? null : before.reading().document();
    if (before != null && document == shown) {
      looks.show(look, now);
      return false;
    }
    LineLook newLook = document == null ? null : new LineLook(document);
    look = newLook;
    looks.show(newLook, now);
    numbers.show(document);
    units.show(document);
    TextRange selection = now.reading().selection();
    if (newLook != null
        && document != null
        && shown != null
        && document.text().equals(shown.text())
        && document.source().id().equals(shown.source().id())) {
      text.restructure(newLook);
    } else if (document != null
        && shown != null
        && document.source().id().equals(shown.source().id())) {
      text.revise(document.text(), newLook);
      text.selectQuietly(selection, now.reading().caretFirst());
    } else {
      text.show(document == null ? "" : document.text(), newLook);
      text.selectQuietly(selection, now.reading().caretFirst());
      text.reveal(selection);
    }
    return true;
  }

  /** The document as it is shown. */
  Optional<PageState> state() {
    return Optional.ofNullable(state).filter(it -> it.reading().document() != null);
  }
}
