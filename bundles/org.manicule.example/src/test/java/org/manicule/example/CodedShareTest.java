package org.manicule.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.Table;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Projects;
import org.manicule.store.H2Projects;
import org.manicule.testkit.AnalysisContract;

final class CodedShareTest extends AnalysisContract {

  @Override
  protected Analysis analysis() {
    return new CodedShare();
  }

  @Override
  protected Projects projects() {
    return new H2Projects();
  }

  @Test
  void overlappingCodingsCountAWordOnce() {
    Source blog = study.source("Blog", "The nearest clinic is twelve miles off, say the patients.");
    Code far = study.code("distance");
    study.coding(blog, "nearest clinic is", far);
    study.coding(blog, "clinic is twelve", study.code("access"));
    assertThat(rows(Map.of())).containsExactly(List.of("Blog", 10, 4L, 40L));
  }

  @Test
  void anOtherCodersCodingsCanBeLeftOut() {
    Source blog = study.source("Blog", "One two three four.");
    study.coding(blog, "One", study.code("a"));
    study.codeAs("Bea");
    study.coding(blog, "three four", study.code("a"));
    assertThat(rows(Map.of("coder", "Bea"))).containsExactly(List.of("Blog", 4, 2L, 50L));
  }

  @Test
  void anUnknownCoderIsSaidSo() {
    assertThatThrownBy(() -> rows(Map.of("coder", "Nobody")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("Nobody");
  }

  private List<List<Object>> rows(Map<String, String> options) {
    return ((Table) run(options)).rows();
  }
}
