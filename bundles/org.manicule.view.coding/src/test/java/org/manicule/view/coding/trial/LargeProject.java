package org.manicule.view.coding.trial;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** A project as large as they get, made up the same on every machine. */
final class LargeProject implements AutoCloseable {
  private static final int CHARACTERS = 2_000_000;
  private static final int CODINGS = 10_000;
  private static final int CODES = 2_000;
  private static final int CROWD = 50;
  private static final int CROWDS = 20;
  private static final String[] COLOURS = {
    "#16325c", "#9c4221", "#0f5257", "#7b341e", "#2b3f8c", "#5b7f11", "#8a2b6b", "#b7791f"
  };
  private static final String[] SYLLABLES =
      "ba ker mi to la res un pre dit go ven sha lo per in ter con ti nu".split(" ");

  private final Random random = new Random(7);
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final TestProject study;
  private final List<Code> codes = new ArrayList<>();
  private final Source source;
  private final String text;

  /** One document of two million characters with 10,000 codings, 50 of them at some places. */
  LargeProject(Path folder) {
    study = TestProject.in(folder, new H2Projects());
    makeCodes();
    text = words(CHARACTERS);
    source = study.source("Long", text);
    makeCodings();
  }

  Project project() {
    return study.project();
  }

  TestProject study() {
    return study;
  }

  Source source() {
    return source;
  }

  String text() {
    return text;
  }

  List<Code> codes() {
    return codes;
  }

  private void makeCodes() {
    List<Change> changes = new ArrayList<>();
    Id<Code> parent = null;
    for (int i = 0; i < CODES; i++) {
      boolean top = i % 10 == 0;
      String name = (top ? "theme " : "code ") + i + " " + word();
      Code code = Code.named(top ? null : parent, name, COLOURS[i % COLOURS.length]);
      parent = top ? code.id() : parent;
      codes.add(code);
      changes.add(Change.added(code));
    }
    project().apply(new Edit("Codes for measuring", changes));
  }

  private String words(int length) {
    StringBuilder words = new StringBuilder(length + 100);
    while (words.length() < length) {
      words.append(word()).append(random.nextInt(12) == 0 ? ". " : " ");
      if (random.nextInt(90) == 0) {
        words.append("\n\n");
      }
    }
    return words.substring(0, length);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private void makeCodings() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < CODINGS; i++) {
      boolean crowded = i < CROWD * CROWDS;
      int start =
          crowded
              ? i % CROWDS * (CHARACTERS / CROWDS) + i / CROWDS
              : random.nextInt(CHARACTERS - 1_000);
      int length = (crowded ? 400 : 20) + random.nextInt(600);
      TextRange range = new TextRange(start, Math.min(CHARACTERS, start + length));
      Id<Code> code = codes.get(random.nextInt(CODES)).id();
      changes.add(
          Change.added(
              new Coding(
                  Id.random(), source.id(), range, code, project().coder().id(), now, null, "")));
    }
    project().apply(new Edit("Codings for measuring", changes));
  }

  @Override
  public void close() {
    study.close();
  }
}
