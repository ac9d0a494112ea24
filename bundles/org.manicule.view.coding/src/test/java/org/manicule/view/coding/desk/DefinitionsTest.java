package org.manicule.view.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;

class DefinitionsTest {

  @Test
  void anUnchangedDefinitionStaysTheSame() {
    Id<Coding> coding = Id.random();
    CodeDefinition definition =
        new CodeDefinition(
            "meaning",
            "use",
            "not",
            List.of(new Example("a quote", coding), new Example("b", null)));

    assertThat(Definitions.of(Definitions.texts(definition), definition)).isEqualTo(definition);
  }

  @Test
  void anExampleThatStaysKeepsTheCodingItIsTakenFrom() {
    Id<Coding> coding = Id.random();
    CodeDefinition before =
        new CodeDefinition("", "", "", List.of(new Example("over\ntwo lines", coding)));

    CodeDefinition after =
        Definitions.of(List.of("", "", "", "new one\n\n over two lines \n"), before);

    assertThat(after.examples())
        .containsExactly(new Example("new one", null), new Example("over two lines", coding));
  }
}
