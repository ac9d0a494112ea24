package org.manicule.view.coding.text.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.page.Boundaries;
import org.manicule.view.coding.page.Boundaries.Step;

/** While an end of a coding moves, the keys that move the caret move it. */
final class BoundaryKeys implements VerifyKeyListener {
  private final SourceText text;
  private final Boundaries boundaries;
  private boolean tookLast;

  BoundaryKeys(SourceText text, Boundaries boundaries) {
    this.text = text;
    this.boundaries = boundaries;
  }

  @Override
  public void verifyKey(VerifyEvent event) {
    tookLast = boundaries.moving().isPresent();
    if (tookLast) {
      event.doit = false;
      act(event.keyCode, (event.stateMask & SWT.MOD1) != 0);
      boundaries
          .moving()
          .ifPresent(moving -> text.reveal(new TextRange(moving.position(), moving.position())));
    }
  }

  /** Whether the last key was one of the end's. */
  boolean tookLast() {
    return tookLast;
  }

  private void act(int key, boolean further) {
    switch (key) {
      case SWT.ARROW_LEFT -> boundaries.step(further ? Step.WORD : Step.CHARACTER, false);
      case SWT.ARROW_RIGHT -> boundaries.step(further ? Step.WORD : Step.CHARACTER, true);
      case SWT.ARROW_UP -> boundaries.step(Step.PARAGRAPH, false);
      case SWT.ARROW_DOWN -> boundaries.step(Step.PARAGRAPH, true);
      case SWT.CR, SWT.KEYPAD_CR -> boundaries.keep();
      case SWT.ESC -> boundaries.leave();
      default -> {
        // Any other key is none of the end's; typing changes nothing here anyway.
      }
    }
  }
}
