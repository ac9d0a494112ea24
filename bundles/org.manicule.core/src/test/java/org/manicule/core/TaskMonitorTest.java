package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Task.Progress;

final class TaskMonitorTest {
  private final TaskMonitor monitor = new TaskMonitor(() -> {});

  @Test
  void showsWordsAndCountsAsReported() {
    monitor.step("reading minutes.pdf");
    monitor.progress(3, 12);
    assertThat(monitor.progress()).isEqualTo(new Progress("reading minutes.pdf", 3, 12));
  }

  @Test
  void countsOfTheOuterPartStayWhileAnInnerOneCounts() {
    try (Monitor.Part files = monitor.part("Files", 97)) {
      files.advance();
      try (Monitor.Part pages = files.part("Pages", 5)) {
        pages.advance();
        assertThat(monitor.progress()).isEqualTo(new Progress("Files · Pages", 1, 97));
      }
      assertThat(monitor.progress()).isEqualTo(new Progress("Files", 1, 97));
    }
    assertThat(monitor.progress()).isEqualTo(new Progress("", 0, 0));
  }

  @Test
  void countsOfAnInnerPartShowWhenTheOuterOneDoesNotCount() {
    Monitor.Part pages = monitor.part("Pages", 5);
    pages.advance();
    assertThat(monitor.progress()).isEqualTo(new Progress("Pages", 1, 5));
  }

  @Test
  void cancellingReachesEveryPart() {
    Monitor.Part part = monitor.part("Pages", 5).part("Lines", 3);
    assertThat(part.isCancelled()).isFalse();
    monitor.cancel();
    assertThatThrownBy(part::checkCancelled).isInstanceOf(CancelledException.class);
  }

  @Test
  void aPartThatIsClosedLateDoesNotHideTheOneThatFollowed() {
    Monitor.Part first = monitor.part("First", 2);
    monitor.part("Second", 3);
    first.close();
    assertThat(monitor.progress()).isEqualTo(new Progress("Second", 0, 3));
  }
}
