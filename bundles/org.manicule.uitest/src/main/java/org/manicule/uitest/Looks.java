package org.manicule.uitest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.manicule.ui.api.swt.Controls;

/** What can be found wrong with the looks of a window without an eye. On its thread only. */
final class Looks {
  private static final double LEAST_CONTRAST = 4.5;

  /** What a control wants beyond what its words need. */
  private static final int SLACK = 4;

  /** A view that shows anything has words in it, whose edges are drawn in many shades. */
  private static final int SHADES = 6;

  private final List<String> faults = new ArrayList<>();

  private Looks() {}

  /** What is wrong with a window; {@code picture} shows all of it. */
  static List<String> faults(Shell shell, ImageData picture) {
    Looks looks = new Looks();
    looks.look(shell, shell, picture);
    return looks.faults;
  }

  private void look(Composite parent, Shell shell, ImageData picture) {
    for (Control child : parent.getChildren()) {
      if (child.isVisible() && child.getSize().x > 0 && child.getSize().y > 0) {
        fits(child);
        reads(child);
        if (child instanceof CTabFolder tabs && tabs.getSelection() != null) {
          isNotEmpty(tabs, shell, picture);
        }
        if (child instanceof Composite composite) {
          look(composite, shell, picture);
        }
      }
    }
  }

  /** Buttons, bars and words of one line have the room they need, inside of what holds them. */
  private void fits(Control control) {
    boolean line =
        control instanceof Button
            || control instanceof ToolBar
            || control instanceof Combo
            || (control instanceof Label && (control.getStyle() & SWT.WRAP) == 0);
    if (!line || isSeparator(control)) {
      return;
    }
    Point wanted = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    Point given = control.getSize();
    if (given.x + SLACK < wanted.x) {
      faults.add(name(control) + " is " + given.x + " wide and needs " + wanted.x);
    }
    Composite parent = control.getParent();
    // Tabs have bars of their own beside them, outside of where their views are.
    Rectangle room =
        parent instanceof CTabFolder
            ? new Rectangle(0, 0, parent.getSize().x, parent.getSize().y)
            : parent.getClientArea();
    Rectangle place = control.getBounds();
    if (place.x + place.width > room.x + room.width + SLACK
        || place.y + place.height > room.y + room.height + SLACK) {
      faults.add(name(control) + " at " + place + " sticks out of " + room);
    }
  }

  private static boolean isSeparator(Control control) {
    return control instanceof Label && (control.getStyle() & SWT.SEPARATOR) != 0;
  }

  private void reads(Control control) {
    if (!control.isEnabled() || isSeparator(control)) {
      return;
    }
    Color words = control.getForeground();
    Color paper = control.getBackground();
    if (words.getAlpha() == 255 && paper.getAlpha() == 255) {
      double contrast = contrast(words, paper);
      if (contrast < LEAST_CONTRAST && hasWords(control)) {
        faults.add(
            "%s has words of %s on %s: contrast %.1f"
                .formatted(name(control), words, paper, contrast));
      }
    }
  }

  private static boolean hasWords(Control control) {
    return !(control instanceof Composite) || control.getClass().getSimpleName().length() < 7;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private void isNotEmpty(CTabFolder tabs, Shell shell, ImageData picture) {
    Rectangle inside = tabs.getClientArea();
    Point corner = shell.toControl(tabs.toDisplay(inside.x, inside.y));
    Rectangle shown =
        new Rectangle(corner.x, corner.y, inside.width, inside.height)
            .intersection(new Rectangle(0, 0, picture.width, picture.height));
    Set<Integer> shades = new HashSet<>();
    for (int y = shown.y; y < shown.y + shown.height; y += 2) {
      for (int x = shown.x; x < shown.x + shown.width; x++) {
        shades.add(picture.getPixel(x, y));
      }
    }
    if (shades.size() < SHADES) {
      faults.add("the view " + tabs.getSelection().getText() + " is empty");
    }
  }

  private static String name(Control control) {
    String words =
        control instanceof Label label
            ? label.getText()
            : control instanceof Button button ? button.getText() : "";
    return control.getClass().getSimpleName()
        + " "
        + Objects.toString(
            control.getData(Controls.ID), Objects.toString(control.getToolTipText(), ""))
        + " “"
        + words
        + "”";
  }
}
