package org.manicule.view.pages.swt;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manicule.api.model.Coding;
import org.manicule.view.pages.CodingChanges;
import org.manicule.view.pages.Mark;
import org.manicule.view.pages.PagesState;
import org.manicule.view.pages.Reader;
import org.manicule.view.pages.Tagger;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.words.Words;

/**
 * The context menu of the pages: code what is selected, and what can be done with codings there.
 */
final class PagesMenu {
  private final PageCanvas pages;
  private final Reader reader;
  private final Tagger tagger;
  private final CodingChanges changes;

  PagesMenu(PageCanvas pages, Reader reader, Tagger tagger, CodingChanges changes) {
    this.pages = pages;
    this.reader = reader;
    this.tagger = tagger;
    this.changes = changes;
    Canvas canvas = pages.canvas();
    Menu menu = new Menu(canvas);
    menu.addListener(
        SWT.Show,
        event -> {
          for (MenuItem item : menu.getItems()) {
            item.dispose();
          }
          fill(menu, canvas.toControl(canvas.getDisplay().getCursorLocation()));
        });
    canvas.setMenu(menu);
  }

  private void fill(Menu menu, Point pointer) {
    PagesState state = pages.state();
    if (state == null || pages.stack().pages() == 0) {
      return;
    }
    boolean can = state.canCode();
    item(menu, Words.say("menu.code"), can, tagger::chooseCode);
    for (Tagger.Recent recent : tagger.recent()) {
      item(menu, Words.say("menu.code.with", recent.path()), can, recent.apply());
    }
    item(menu, Words.say("menu.rectangle"), can, tagger::drawByKeys);
    int page = pages.pageAt(pointer.y);
    Box at = pages.on(page, pointer.x, pointer.y);
    List<Coding> here = reader.codingsAt(page, at.x(), at.y());
    for (Coding coding : here) {
      new MenuItem(menu, SWT.SEPARATOR);
      add(menu, coding, state);
    }
  }

  private void add(Menu menu, Coding coding, PagesState state) {
    String code = state.marks().find(coding.id()).map(Mark::path).orElse("?");
    item(menu, Words.say("menu.uncode", code), state.canCode(), () -> tagger.uncode(coding));
    item(menu, Words.say("menu.change"), state.canCode(), () -> changes.changeCode(coding));
    item(menu, Words.say("menu.comment", code), state.canCode(), () -> tagger.comment(coding));
    item(menu, Words.say("menu.memo"), state.canCode(), () -> changes.memo(coding));
    item(menu, Words.say("menu.passages", code), true, () -> tagger.showPassages(coding));
    if (coding.textRange().isEmpty()) {
      item(
          menu,
          Words.say("menu.move", code),
          state.canCode(),
          () -> {
            tagger.show(coding);
            tagger.moveRegion();
          });
    }
  }

  private static void item(Menu menu, String words, boolean enabled, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words.replace("&", "&&"));
    item.setEnabled(enabled);
    item.addListener(SWT.Selection, event -> action.run());
  }
}
