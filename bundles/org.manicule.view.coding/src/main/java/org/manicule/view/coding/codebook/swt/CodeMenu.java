package org.manicule.view.coding.codebook.swt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Id;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.codebook.CodebookState;
import org.manicule.view.coding.desk.Favourites;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Menus;

/** The context menu of the codebook. */
final class CodeMenu {
  private final Words words;
  private final CodebookPresenter presenter;
  private final Supplier<@Nullable CodebookState> shown;

  CodeMenu(Words words, CodebookPresenter presenter, Supplier<@Nullable CodebookState> shown) {
    this.words = words;
    this.presenter = presenter;
    this.shown = shown;
  }

  void fill(Menu menu) {
    CodebookState state = shown.get();
    if (state == null) {
      return;
    }
    boolean one = presenter.hasOneCode();
    boolean some = presenter.hasCodes();
    if (one) {
      Id<Code> code = state.selected().iterator().next();
      item(menu, "menu.apply", presenter.canAdd(), () -> presenter.apply(code));
    }
    if (some) {
      item(menu, "menu.passages", true, presenter::showPassages);
      Menus.separate(menu);
    }
    item(menu, "menu.new", presenter.canAdd(), presenter::newCode);
    item(menu, "menu.sibling", presenter.canAdd(), presenter::newSibling);
    if (one) {
      Menus.separate(menu);
      item(menu, "menu.define", true, presenter::define);
      item(menu, "menu.rename", presenter.canChangeSome(), presenter::rename);
      digits(menu, state);
    }
    if (some) {
      item(menu, "menu.colour", presenter.canChangeSome(), presenter::changeColour);
      statuses(menu);
      sets(menu, state);
      Menus.separate(menu);
      arranging(menu, one);
    }
    if (one || !some) {
      item(menu, some ? "menu.sort" : "menu.sort.top", presenter.canAdd(), presenter::sort);
    }
    if (some) {
      item(menu, "menu.delete", presenter.canChangeSome(), presenter::delete);
    }
  }

  private void arranging(Menu menu, boolean one) {
    boolean can = presenter.canChangeSome();
    item(menu, "menu.up", can, presenter::moveUp);
    item(menu, "menu.down", can, presenter::moveDown);
    item(menu, "menu.move", can, presenter::moveBelow);
    item(menu, "menu.merge", can, presenter::mergeInto);
    if (one) {
      item(menu, "menu.split", can, presenter::split);
    }
  }

  /** The digits with the codes that are on them; the one of this code is ticked. */
  private void digits(Menu menu, CodebookState state) {
    Menu below = below(menu, "menu.favourite");
    Map<Integer, Id<Code>> codes = new HashMap<>();
    state.digits().forEach((code, digit) -> codes.put(digit, code));
    for (int digit = 1; digit <= Favourites.DIGITS; digit++) {
      int chosen = digit;
      Id<Code> there = codes.get(digit);
      String name = there == null ? "" : state.tree().find(there).map(Code::name).orElse("");
      MenuItem item = new MenuItem(below, SWT.CHECK);
      item.setText(digit + (name.isEmpty() ? "" : "   " + name.replace("&", "&&")));
      item.setSelection(there != null && state.selected().contains(there));
      item.setEnabled(presenter.canChangeOne());
      item.addListener(SWT.Selection, event -> presenter.favour(chosen));
    }
  }

  private void statuses(Menu menu) {
    Menu below = below(menu, "menu.status");
    for (CodeStatus status : CodeStatus.values()) {
      String key = "menu.status." + status.name().toLowerCase(Locale.ROOT);
      item(below, key, presenter.canChangeSome(), () -> presenter.setStatus(status));
    }
  }

  private void sets(Menu menu, CodebookState state) {
    Menu below = below(menu, "menu.sets");
    for (CodeSet set : state.sets()) {
      MenuItem item = new MenuItem(below, SWT.CHECK);
      item.setText(set.name().replace("&", "&&"));
      item.setSelection(presenter.isIn(set));
      item.setEnabled(presenter.canChangeSome());
      item.addListener(SWT.Selection, event -> presenter.toggle(set));
    }
    Menus.separate(below);
    item(below, "menu.set.new", presenter.canAdd(), presenter::newSet);
    MenuItem groups = new MenuItem(below, SWT.CHECK);
    groups.setText(words.say("menu.set.groups"));
    groups.setSelection(state.asGroups());
    groups.addListener(SWT.Selection, event -> presenter.gathering().toggleGroups());
    presenter
        .shownSet()
        .ifPresent(
            set -> {
              item(below, "menu.set.rename", presenter.canAdd(), presenter::renameSet, set.name());
              item(below, "menu.set.delete", presenter.canAdd(), presenter::deleteSet, set.name());
            });
  }

  private Menu below(Menu menu, String key) {
    MenuItem item = new MenuItem(menu, SWT.CASCADE);
    item.setText(words.say(key));
    Menu below = new Menu(item);
    item.setMenu(below);
    return below;
  }

  private void item(Menu menu, String key, boolean can, Runnable action, Object... values) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    // An ampersand in a name is no mnemonic.
    item.setText(words.say(key, values).replace("&", "&&"));
    item.setEnabled(can);
    item.addListener(SWT.Selection, event -> action.run());
  }
}
