package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.task.CancelledException;

class ProblemTest {

  @Test
  void whatTheResearcherCanPutRightIsShownAsItIs() {
    Problem problem =
        Problem.of(
            new CompletionException(new UserException("The disk is full.", "Make room.")), "x");

    assertThat(problem).isEqualTo(new Problem("The disk is full.", "Make room.", ""));
  }

  @Test
  void aBugSaysThatTheDataIsSafeAndOffersAReport() {
    IllegalStateException bug =
        new IllegalStateException("broken", new ArithmeticException("by zero"));

    Problem problem = Problem.of(bug, "Manicule 1.0");

    assertThat(problem.whatHappened()).contains("Your data is safe");
    assertThat(problem.report())
        .startsWith("Manicule 1.0")
        .contains("IllegalStateException: broken")
        .contains("ProblemTest")
        .contains("caused by java.lang.ArithmeticException: by zero");
    assertThat(Problem.isBug(bug)).isTrue();
  }

  @Test
  void cancellingIsNoProblem() {
    assertThat(Problem.isCancelled(new CompletionException(new CancelledException()))).isTrue();
    assertThat(Problem.isCancelled(new IllegalStateException())).isFalse();
  }
}
