package org.manicule.view.coding.sources.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.manicule.view.coding.desk.MemoSigns;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.sources.Arrangement;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.sources.SourcesState;
import org.manicule.view.coding.sources.SourcesState.Group;
import org.manicule.view.coding.sources.SourcesState.Row;

/** The columns of the list of sources: the narrower the list, the fewer are there. */
final class SourceColumns {
  private static final int NAME_LEAST = 110;

  /** Where there is less room for names, nothing but a shape tells of the progress. */
  private static final int NAME_GOOD = 180;

  private static final int SHAPE = 28;
  private static final int PROGRESS = 88;
  private static final int COUNT = 70;
  private static final int VALUE = 100;
  private static final int CODER = 110;
  private static final int INDENT = 2;

  private final Words words = Words.beside(SourcesPresenter.class);
  private final Table table;
  private final SourcesPresenter presenter;
  private final MemoSigns memos;
  private final TableColumn name;
  private final TableColumn value;
  private final TableColumn progress;
  private final TableColumn codings;
  private final TableColumn coder;
  private boolean withWords = true;
  private boolean withValue;

  SourceColumns(Table table, SourcesPresenter presenter, MemoSigns memos) {
    this.memos = memos;
    this.table = table;
    this.presenter = presenter;
    table.setHeaderVisible(true);
    name = column(SWT.NONE, "column.name", Order.NAME);
    value = column(SWT.NONE, "column.name", null);
    progress = column(SWT.NONE, "column.progress", Order.PROGRESS);
    codings = column(SWT.RIGHT, "column.codings", Order.CODINGS);
    coder = column(SWT.NONE, "column.coder", null);
    table.addListener(SWT.Resize, event -> layOut());
  }

  private TableColumn column(int style, String key, @Nullable Order order) {
    TableColumn column = new TableColumn(table, style);
    column.setText(words.say(key));
    if (order != null) {
      column.addListener(SWT.Selection, event -> presenter.order(order));
    }
    return column;
  }

  /** Gives what is most needed its room first: the name, then shape and count, then the rest. */
  private void layOut() {
    int room = table.getClientArea().width - NAME_LEAST - SHAPE - COUNT;
    int forValue = withValue && room >= VALUE - SHAPE ? VALUE : 0;
    room -= forValue;
    boolean words = room >= PROGRESS - SHAPE + NAME_GOOD - NAME_LEAST;
    room -= words ? PROGRESS - SHAPE : 0;
    int forCoder = room >= CODER + NAME_GOOD - NAME_LEAST ? CODER : 0;
    room -= forCoder;
    value.setWidth(forValue);
    progress.setWidth(words ? PROGRESS : SHAPE);
    codings.setWidth(COUNT);
    coder.setWidth(forCoder);
    name.setWidth(NAME_LEAST + Math.max(0, room));
    if (words != withWords) {
      withWords = words;
      progress.setText(words ? this.words.say("column.progress") : "");
      table.clearAll();
    }
  }

  void show(SourcesState state) {
    Arrangement now = state.arrangement();
    boolean values = now.order() == Order.DATE || now.order() == Order.VARIABLE;
    if (values) {
      value.setText(valueTitle(state));
    }
    if (values != withValue) {
      withValue = values;
      layOut();
    }
    table.setSortColumn(
        switch (now.order()) {
          case NAME -> name;
          case PROGRESS -> progress;
          case CODINGS -> codings;
          case DATE, VARIABLE -> value;
        });
    table.setSortDirection(now.descending() ? SWT.DOWN : SWT.UP);
  }

  private String valueTitle(SourcesState state) {
    return state.variables().stream()
        .filter(each -> each.id().equals(state.arrangement().orderVariable()))
        .findFirst()
        .map(variable -> variable.name())
        .orElse(words.say("column.imported"));
  }

  void fill(TableItem item, Row row, Arrangement arrangement) {
    String indent = arrangement.grouping() == Grouping.NONE ? "" : "\u2002".repeat(INDENT);
    item.setText(
        new String[] {
          indent + row.name(),
          withValue ? presenter.orderValue(row.id()) : "",
          withWords ? progress(row) : shape(row),
          memos.sign(row.id()) + (row.codings() == 0 ? "" : " " + words.say("count", row.codings())),
          coder.getWidth() == 0 ? "" : presenter.lastCoder(row.id())
        });
  }

  /** With a shape too, because the first line gives all lines their height. */
  void fill(TableItem item, Group group) {
    String key = group.open() ? "group.open" : "group.closed";
    String done = words.say(withWords ? "group.done" : "shape.done", group.done());
    item.setText(new String[] {words.say(key, group.name(), group.sources()), "", done, "", ""});
  }

  private String progress(Row row) {
    return words.say("progress.shaped", shape(row), presenter.words(row.progress()));
  }

  private String shape(Row row) {
    return words.say(
        switch (row.progress()) {
          case UNCODED -> "shape.uncoded";
          case PARTLY -> "shape.partly";
          case DONE -> "shape.done";
        });
  }

  String tip(Row row) {
    String coded = words.say("tip", row.name(), progress(row), row.codings());
    String by = presenter.lastCoder(row.id());
    String said = by.isEmpty() ? coded : words.say("tip.coder", coded, by);
    String titles = memos.titles(row.id());
    return titles.isEmpty() ? said : said + "\n\n" + words.say("tip.memo", titles);
  }
}
