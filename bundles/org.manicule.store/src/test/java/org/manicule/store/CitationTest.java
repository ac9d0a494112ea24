package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.testkit.TestProject;

class CitationTest {
  @TempDir Path folder;

  @Test
  void quotesAreCitedByTheReferenceOfTheirSourceWhenItHasOne() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Source report = study.source("report final 2.pdf", "Members feared a sale.");
      assertThat(citation(study, report)).isEqualTo("report final 2.pdf, ¶1");

      Variable citedAs =
          new Variable(Variable.CITED_AS, "cited as", VariableType.TEXT, EntityType.SOURCE, "");
      Value value = Value.of(citedAs, report.id(), "Quill & Reed 2019");
      study.project().apply(Edit.of("Cite", Change.added(citedAs), Change.added(value)));
      assertThat(citation(study, report)).isEqualTo("Quill & Reed 2019, ¶1");

      study.project().undo();
      assertThat(citation(study, report)).isEqualTo("report final 2.pdf, ¶1");
    }
  }

  private static String citation(TestProject study, Source source) {
    return study.project().sources().document(source.id()).origin(new TextRange(0, 7)).citation();
  }
}
