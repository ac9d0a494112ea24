package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.manicule.view.coding.desk.swt.PatientDrag;

/** The pointer as SWT hands it over after it gave up waiting; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class PatientDragTest {
  private final List<Event> begun = new ArrayList<>();
  private Shell shell;
  private Tree tree;

  @BeforeEach
  void open() {
    // Other tests of this bundle use the same one: there can be only one.
    shell = new Shell(Display.getDefault());
    tree = new Tree(shell, SWT.MULTI);
    PatientDrag.from(tree, begun::add);
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  private void press(int button) {
    Event event = at(30, 40);
    event.button = button;
    event.count = 1;
    tree.notifyListeners(SWT.MouseDown, event);
  }

  private void move(int x, int y, int held) {
    Event event = at(x, y);
    event.stateMask = held;
    tree.notifyListeners(SWT.MouseMove, event);
  }

  private static Event at(int x, int y) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    return event;
  }

  @Test
  void aPressedPointerThatMovesAwayDragsOnceFromWhereItWasPressed() {
    press(1);
    move(33, 42, SWT.BUTTON1);
    assertThat(begun).as("a trembling hand").isEmpty();

    move(39, 42, SWT.BUTTON1);
    move(60, 42, SWT.BUTTON1);

    assertThat(begun).hasSize(1);
    assertThat(begun.get(0).x).isEqualTo(30);
    assertThat(begun.get(0).y).isEqualTo(40);
    assertThat(begun.get(0).button).isEqualTo(1);
  }

  @Test
  void nothingIsDraggedByAnotherButtonOrAfterTheButtonIsReleased() {
    press(3);
    move(90, 40, SWT.BUTTON3);
    press(1);
    tree.notifyListeners(SWT.MouseUp, at(30, 40));
    move(90, 40, SWT.BUTTON1);
    press(1);
    move(31, 40, 0);
    move(90, 40, SWT.BUTTON1);

    assertThat(begun).as("released elsewhere, unseen").isEmpty();
  }
}
