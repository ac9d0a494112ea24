package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ComponentReportTest {

  @Test
  void theInnermostCauseIsTheReason() {
    String trace =
        """
        java.lang.reflect.InvocationTargetException
        \tat java.base/jdk.internal.reflect
        Caused by: java.lang.IllegalStateException: no luck
        \tat org.example.Failing
        Caused by: java.io.IOException: no disk
        \t... 16 more
        """;
    assertThat(ComponentReport.reason(trace)).isEqualTo("java.io.IOException: no disk");
    assertThat(ComponentReport.reason("java.lang.Error: oh\n\tat a.B"))
        .isEqualTo("java.lang.Error: oh");
    assertThat(ComponentReport.reason(null)).isEmpty();
  }
}
