package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that are dropped on the window go in with the structure that the command line finds in
 * them, which is scored where the recognisers are: those written for that, and the real ones where
 * they are at hand.
 */
class ImportTest {
  /** In milliseconds: dozens of documents are read and looked through. */
  private static final long LONG = 90_000;

  @TempDir Path folder;

  @Test
  void whatTheWindowAddsIsWhatTheCommandLineAdds() throws Exception {
    List<Path> files = documents();
    Path byCommand = Study.makeEmpty(Files.createDirectory(folder.resolve("command")));
    List<String> command = new ArrayList<>(List.of("import", byCommand.toString()));
    files.forEach(file -> command.add(file.toString()));
    Sample.command(command);
    List<String> expected = Study.parts(byCommand);
    long sources = expected.stream().filter(line -> line.matches(".*: \\d+")).count();
    assertThat(sources).isGreaterThanOrEqualTo(files.size());

    Path byWindow = Study.makeEmpty(Files.createDirectory(folder.resolve("window")));
    try (Window window = Window.on(byWindow)) {
      Ui ui = window.ui();
      // Whatever stood in front when the last window was closed.
      ui.press("Ctrl+Alt+1");
      ui.press("Alt+2");
      ui.later(() -> drop(ui, files));
      ui.waitFor("the preview", LONG, () -> ui.shows(Button.class, "import.add") == 1);
      ui.shoot("import-preview");
      Button add = ui.widget(Button.class, "import.add");
      ui.run(() -> add.notifyListeners(SWT.Selection, new Event()));
      Table shown = ui.widget(Table.class, "sources.table");
      ui.waitFor("the sources", LONG, () -> shown.getItemCount() >= sources);
    }
    assertThat(Study.parts(byWindow)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @SuppressWarnings("unchecked")
  private static void drop(Ui ui, List<Path> files) {
    Object taker = Objects.requireNonNull(ui.shells().get(0).getData("manicule.drop"));
    ((Consumer<List<Path>>) taker).accept(files);
  }

  private static List<Path> documents() throws IOException {
    Path repository = Sample.scripts().toAbsolutePath().normalize().resolve("../..").normalize();
    List<Path> files = new ArrayList<>();
    Path written =
        repository.resolve(
            "bundles/org.manicule.recognise/src/test/resources/org/manicule/recognise");
    Path real = repository.resolve("../shared/corpus").normalize();
    for (Path documents : List.of(written, real)) {
      if (Files.isDirectory(documents)) {
        try (Stream<Path> all = Files.walk(documents)) {
          all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }
}
