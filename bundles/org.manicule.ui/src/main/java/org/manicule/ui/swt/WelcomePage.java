package org.manicule.ui.swt;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.WelcomePresenter;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.swt.widget.Icons;
import org.manicule.ui.words.Words;

/** The first page, shown while no project is open. */
final class WelcomePage implements WelcomePresenter.View {
  private static final Words WORDS = Words.beside(WelcomePage.class);
  private static final int BUTTON_WIDTH = 250;
  private static final int LIST_WIDTH = 380;

  private final SystemTheme theme;
  private final Actions actions;
  private final Composite page;
  private final Button sample;
  private final Composite list;

  /** What can be done here. */
  interface Actions {
    /** Makes a project. */
    void newProject();

    /** Lets the researcher choose a project to open. */
    void openProject();

    /** Opens the sample project. */
    void openSample();

    /** Opens a project. */
    void open(Path folder);

    /** Takes a project off the list. */
    void forget(Path folder);
  }

  WelcomePage(Composite parent, SystemTheme theme, Actions actions) {
    this.theme = theme;
    this.actions = actions;
    page = Controls.id(new Composite(parent, SWT.NONE), "welcome");
    page.setBackground(theme.background());
    page.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().applyTo(page);
    Composite centre = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(56, 36).margins(24, 24).applyTo(centre);
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(centre);
    head(centre);
    Composite left = column(centre, BUTTON_WIDTH);
    heading(left, WORDS.get("welcome.start"));
    button(left, "welcome.new", "new-project", WORDS.get("welcome.new"), actions::newProject);
    button(left, "welcome.open", "open-project", WORDS.get("welcome.open"), actions::openProject);
    sample =
        button(left, "welcome.sample", "sample", WORDS.get("welcome.sample"), actions::openSample);
    Composite right = column(centre, LIST_WIDTH);
    heading(right, WORDS.get("welcome.recent"));
    list = Controls.id(new Composite(right, SWT.NONE), "welcome.recent");
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(list);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
  }

  Composite control() {
    return page;
  }

  private void head(Composite parent) {
    Composite head = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(head);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
    Label hand = new Label(head, SWT.NONE);
    hand.setImage(Icons.get(theme, "manicule"));
    GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.CENTER).applyTo(hand);
    Label name = line(head, "Manicule", theme.foreground());
    name.setFont(theme.title());
    line(head, WORDS.get("welcome.tagline"), theme.muted());
  }

  private static Composite column(Composite parent, int width) {
    Composite column = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.BEGINNING)
        .hint(width, SWT.DEFAULT)
        .applyTo(column);
    return column;
  }

  private void heading(Composite parent, String words) {
    line(parent, words, theme.foreground()).setFont(theme.bold());
  }

  private Label line(Composite parent, String words, Color colour) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(words.replace("&", "&&"));
    label.setForeground(colour);
    return label;
  }

  private Button button(Composite parent, String id, String icon, String words, Runnable action) {
    Button button = Controls.id(new Button(parent, SWT.PUSH | SWT.LEFT), id);
    button.setText(words);
    button.setImage(Icons.get(theme, icon));
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 38).applyTo(button);
    return button;
  }

  @Override
  public void show(WelcomePresenter.State state) {
    sample.setVisible(state.hasSample());
    for (Control child : list.getChildren()) {
      child.dispose();
    }
    if (state.recent().isEmpty()) {
      Label none = line(list, WORDS.get("welcome.recent.none"), theme.muted());
      GridDataFactory.fillDefaults().indent(0, 6).applyTo(none);
    }
    state.recent().forEach(this::recent);
    page.layout(true, true);
  }

  private void recent(WelcomePresenter.Entry entry) {
    Link link = Controls.id(new Link(list, SWT.NONE), "welcome.recent.project");
    link.setText("<a>" + entry.name().replace("&", "&&") + "</a>");
    link.setLinkForeground(theme.accent());
    link.setToolTipText(entry.folder().toString());
    link.addListener(SWT.Selection, event -> actions.open(entry.folder()));
    GridDataFactory.fillDefaults().indent(0, 6).applyTo(link);
    Label place = line(list, entry.place(), theme.muted());
    place.setFont(theme.small());
    GridDataFactory.fillDefaults().grab(true, false).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(place);
    Menu menu = new Menu(link);
    MenuItem forget = Controls.id(new MenuItem(menu, SWT.PUSH), "welcome.forget");
    forget.setText(WORDS.get("welcome.forget"));
    forget.addListener(
        SWT.Selection, event -> link.getDisplay().asyncExec(() -> actions.forget(entry.folder())));
    link.setMenu(menu);
  }
}
