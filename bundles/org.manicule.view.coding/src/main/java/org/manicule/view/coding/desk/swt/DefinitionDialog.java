package org.manicule.view.coding.desk.swt;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.model.CodeDefinition;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Definitions;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.TextDialog.Field;

/** Asks for the definition of a code. */
public final class DefinitionDialog {
  private DefinitionDialog() {}

  /** Asks, and waits for the changed definition; empty when cancelled. */
  public static Optional<CodeDefinition> ask(Shell parent, String path, CodeDefinition before) {
    Words words = Words.beside(CodingDesk.class);
    List<String> texts = Definitions.texts(before);
    List<Field> fields =
        List.of(
            new Field("definition.meaning", words.say("definition.meaning"), texts.get(0), 4),
            new Field("definition.use", words.say("definition.use"), texts.get(1), 4),
            new Field("definition.not", words.say("definition.not"), texts.get(2), 4),
            new Field("definition.examples", words.say("definition.examples"), texts.get(3), 4));
    return TextDialog.ask(parent, words.say("definition.title", path), fields)
        .map(answers -> Definitions.of(answers, before));
  }
}
