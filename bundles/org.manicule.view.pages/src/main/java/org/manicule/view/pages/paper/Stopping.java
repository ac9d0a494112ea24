package org.manicule.view.pages.paper;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Stops the reading of a picture when the time is up. */
final class Stopping implements IIOReadProgressListener {
  private final Deadline deadline;

  Stopping(Deadline deadline) {
    this.deadline = deadline;
  }

  private void check(ImageReader reader) {
    if (deadline.isOver()) {
      reader.abort();
    }
  }

  @Override
  public void imageProgress(ImageReader reader, float percentageDone) {
    check(reader);
  }

  @Override
  public void sequenceStarted(ImageReader reader, int minIndex) {
    check(reader);
  }

  @Override
  public void sequenceComplete(ImageReader reader) {
    check(reader);
  }

  @Override
  public void imageStarted(ImageReader reader, int imageIndex) {
    check(reader);
  }

  @Override
  public void imageComplete(ImageReader reader) {
    check(reader);
  }

  @Override
  public void thumbnailStarted(ImageReader reader, int imageIndex, int thumbnailIndex) {
    check(reader);
  }

  @Override
  public void thumbnailProgress(ImageReader reader, float percentageDone) {
    check(reader);
  }

  @Override
  public void thumbnailComplete(ImageReader reader) {
    check(reader);
  }

  @Override
  public void readAborted(ImageReader reader) {
    check(reader);
  }
}
