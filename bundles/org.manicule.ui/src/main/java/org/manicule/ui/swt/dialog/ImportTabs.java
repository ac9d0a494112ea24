package org.manicule.ui.swt.dialog;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.TabFolder;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.ImportChoices;
import org.manicule.ui.importing.ImportPreviewPresenter;
import org.manicule.ui.words.Words;

/** What can be chosen of the file that is looked at, a tab for each kind of thing. */
final class ImportTabs {
  private static final Words WORDS = Words.beside(ImportTabs.class);

  private final ImportLines sources;
  private final ImportLines values;
  private final ImportLines speakers;
  private final ImportLines structure;
  private final ImportLines left;
  private final ImportLines rules;
  private final Button cases;

  ImportTabs(TabFolder tabs, ImportPreviewPresenter presenter) {
    String source = WORDS.get("import.column.source");
    String sure = WORDS.get("import.column.sure");
    String name = WORDS.get("import.column.name");
    sources =
        new ImportLines(
            tabs,
            presenter,
            "import.sources",
            List.of(WORDS.get("import.tab.sources"), WORDS.get("import.lines.sources")),
            List.of(
                name,
                WORDS.get("import.column.parts"),
                WORDS.get("import.column.speakers"),
                WORDS.get("import.column.language")));
    values =
        new ImportLines(
            tabs,
            presenter,
            "import.values",
            List.of(WORDS.get("import.tab.values"), WORDS.get("import.lines.values")),
            List.of(WORDS.get("import.column.variable"), WORDS.get("import.column.value"), source));
    speakers =
        new ImportLines(
            tabs,
            presenter,
            "import.speakers",
            List.of(WORDS.get("import.tab.speakers"), WORDS.get("import.lines.speakers")),
            List.of(
                name, WORDS.get("import.column.turns"), WORDS.get("import.column.about"), sure));
    cases = Controls.id(new Button(speakers.area(), SWT.CHECK), "import.cases");
    cases.setText(WORDS.get("import.cases"));
    cases.addListener(SWT.Selection, event -> presenter.speakersAsCases(cases.getSelection()));
    GridDataFactory.fillDefaults().applyTo(cases);
    structure =
        new ImportLines(
            tabs,
            presenter,
            "import.structure",
            List.of(WORDS.get("import.tab.structure"), WORDS.get("import.lines.structure")),
            List.of(name, WORDS.get("import.column.found"), source, sure));
    left =
        new ImportLines(
            tabs,
            presenter,
            "import.left",
            List.of(WORDS.get("import.tab.left"), WORDS.get("import.lines.left")),
            List.of(WORDS.get("import.column.text"), WORDS.get("import.column.why"), source, sure));
    rules =
        new ImportLines(
            tabs,
            presenter,
            "import.rules",
            List.of(WORDS.get("import.tab.rules"), WORDS.get("import.lines.rules")),
            List.of(WORDS.get("import.column.rule")));
    List.of(structure, left, rules).forEach(ImportLines::withoutChange);
  }

  void show(ImportChoices choices) {
    sources.show(choices.sources());
    values.show(choices.values());
    speakers.show(choices.speakers());
    structure.show(choices.findings());
    left.show(choices.leftOut());
    rules.show(choices.rules());
    cases.setSelection(choices.speakersAsCases());
  }
}
