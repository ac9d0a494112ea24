package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Imports.Request;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.importing.Recognition;
import org.manicule.api.importing.TableImporter;
import org.manicule.api.importing.TableLook;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

class RefiningTest {
  private static final Option<String> MARK = Option.text("mark", "What it writes", "!");

  @TempDir Path folder;
  private final InstalledPlugins plugins = new InstalledPlugins();

  /** Writes its id behind the name of every source, in the order in which it is called. */
  private record Signer(String id, RecogniserKind kind, double confidence) implements Recogniser {
    @Override
    public String name() {
      return "Signer " + id;
    }

    @Override
    public double confidence(DraftSource source) {
      return confidence;
    }

    @Override
    public List<Option<?>> options() {
      return List.of(MARK);
    }

    @Override
    public Draft refine(DraftSource source, Options options, Monitor monitor) {
      return Draft.of(source.withName(source.name() + options.get(MARK) + id));
    }
  }

  /** Makes a source of every line, drops the first, and says so. */
  private static final class Splitter implements Recogniser {
    @Override
    public String id() {
      return "split";
    }

    @Override
    public String name() {
      return "Lines";
    }

    @Override
    public double confidence(DraftSource source) {
      return 0.8;
    }

    @Override
    public Draft refine(DraftSource source, Options options, Monitor monitor) {
      List<String> lines = source.text().lines().toList();
      Draft draft =
          new Draft(
              lines.stream()
                  .skip(1)
                  .map(line -> new DraftSource(line, line, List.of(), Map.of(), List.of(), null))
                  .toList(),
              List.of());
      return draft
          .withDropped(new DroppedText(source.name(), lines.get(0), "a head", 0.7))
          .withFinding(Finding.of(this, source, 0.95, lines.size() - 1 + " lines"));
    }
  }

  @Test
  void kindsWorkInTheirOrderAndOfEachTheSurest() throws IOException {
    Draft draft =
        read(
            Recognition.AUTO,
            new Signer("who", RecogniserKind.SPEAKERS, 0.6),
            new Signer("parts", RecogniserKind.STRUCTURE, 0.7),
            new Signer("other", RecogniserKind.STRUCTURE, 0.6),
            new Signer("front", RecogniserKind.METADATA, 0.5));
    assertThat(draft.sources().get(0).name()).isEqualTo("a!front!parts!who");
    assertThat(draft.findings())
        .extracting(Finding::recogniser, Finding::confidence, Finding::used)
        .containsExactly(
            tuple("front", 0.5, true),
            tuple("parts", 0.7, true),
            tuple("other", 0.6, false),
            tuple("who", 0.6, true));
  }

  @Test
  void eachPartIsLookedAtByTheNextKindAndWhatWasDroppedIsKept() throws IOException {
    Draft draft =
        read(Recognition.AUTO, new Signer("who", RecogniserKind.SPEAKERS, 0.6), new Splitter());
    assertThat(draft.sources()).extracting(DraftSource::name).containsExactly("two!who", "x!who");
    assertThat(draft.dropped()).containsExactly(new DroppedText("a", "one", "a head", 0.7));
    assertThat(draft.findings().get(0).found()).isEqualTo("2 lines");
    assertThat(draft.issues())
        .contains(Issue.note("a.txt", "Read as: Lines (95 % sure): 2 lines."));
  }

  @Test
  void noneMeansNoneAndANameMeansThatOneHoweverUnsureItIs() throws IOException {
    Recogniser unsure = new Signer("unsure", RecogniserKind.STRUCTURE, 0.1);
    Recogniser sure = new Signer("sure", RecogniserKind.STRUCTURE, 0.9);
    assertThat(read(Recognition.NONE, sure).sources().get(0).name()).isEqualTo("a");
    assertThat(read(Recognition.NONE, sure).findings().get(0).used()).isFalse();
    assertThat(read(Recognition.parse("unsure"), unsure, sure).sources().get(0).name())
        .isEqualTo("a!unsure");
    assertThat(read(Recognition.parse("unsure,sure"), unsure, sure).sources().get(0).name())
        .isEqualTo("a!unsure!sure");
    assertThat(read(Recognition.parse("auto,-sure"), unsure, sure).sources().get(0).name())
        .isEqualTo("a");
  }

  @Test
  void anUnknownRecogniserIsRefusedWithThoseThereAre() {
    assertThatThrownBy(
            () ->
                read(
                    Recognition.parse("minuets"),
                    new Signer("minutes", RecogniserKind.STRUCTURE, 1)))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> {
              assertThat(e.whatHappened()).contains("minuets");
              assertThat(e.whatToDo()).contains("minutes");
            });
  }

  @Test
  void aFileCanBeLookedAtAnewWithoutBeingReadAgain() throws IOException {
    Imports imports = imports(new Signer("who", RecogniserKind.SPEAKERS, 0.6));
    FileDraft read = imports.read(List.of(file()), Request.AUTOMATIC, Monitor.silent()).get(0);
    Files.delete(read.file());
    Request without = Request.AUTOMATIC.withRecognition(Recognition.parse("auto,-who"));
    FileDraft again = imports.refine(read, without, Monitor.silent());
    assertThat(name(again)).isEqualTo("a");
    assertThat(name(imports.refine(again, Request.AUTOMATIC, Monitor.silent()))).isEqualTo("a!who");
  }

  @Test
  void optionsReachTheRecogniser() throws IOException {
    Imports imports = imports(new Signer("who", RecogniserKind.SPEAKERS, 0.6));
    Request request = new Request(Optional.empty(), Map.of("mark", " by "));
    assertThat(name(imports.read(List.of(file()), request, Monitor.silent()).get(0)))
        .isEqualTo("a by who");
  }

  /** Lets a speaker say each line. */
  private record Choir(String... names) implements Recogniser {
    @Override
    public String id() {
      return "choir";
    }

    @Override
    public String name() {
      return "Choir";
    }

    @Override
    public double confidence(DraftSource source) {
      return 1;
    }

    @Override
    public Draft refine(DraftSource source, Options options, Monitor monitor) {
      List<DraftUnit> units = new ArrayList<>();
      for (int i = 0; i < names.length; i++) {
        UnitDetails details = UnitDetails.NONE.withSpeaker(names[i]);
        units.add(new DraftUnit(UnitKind.TURN, new TextRange(i, i + 1), details));
      }
      return Draft.of(source.withUnits(units));
    }
  }

  @Test
  void spellingsOfOneSpeakerAreToldAndNeverJoinedUnasked() throws IOException {
    Draft draft = read(Recognition.AUTO, new Choir("Dr Andy Withens", "Andy Withins", "Bo Lee"));
    assertThat(speakers(draft)).containsExactly("Dr Andy Withens", "Andy Withins", "Bo Lee");
    assertThat(draft.issues())
        .filteredOn(issue -> issue.message().contains("may be one speaker"))
        .singleElement()
        .satisfies(
            issue -> assertThat(issue.message()).contains("Dr Andy Withens", "Andy Withins"));
  }

  @Test
  void anOptionJoinsTheSpeakersThatAreOfferedOrNamed() throws IOException {
    Recogniser choir = new Choir("Dr Andy Withens", "Andy Withins", "Bo Lee", "B.");
    assertThat(speakers(sung(choir, "offered")))
        .containsExactly("Dr Andy Withens", "Dr Andy Withens", "Bo Lee", "B.");
    assertThat(speakers(sung(choir, "B. = Bo Lee; Bo Lee = Bo A. Lee")))
        .containsExactly("Dr Andy Withens", "Andy Withins", "Bo A. Lee", "Bo A. Lee");
    assertThatThrownBy(() -> sung(choir, "B. is Bo Lee"))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatHappened()).contains("B. is Bo Lee"));
  }

  private Draft sung(Recogniser choir, String same) throws IOException {
    Request request = new Request(Optional.empty(), Map.of("same-speakers", same));
    FileDraft read = imports(choir).read(List.of(file()), request, Monitor.silent()).get(0);
    Draft draft = read.draft();
    if (draft == null) {
      throw Objects.requireNonNull(read.problem());
    }
    return draft;
  }

  private static List<String> speakers(Draft draft) {
    return draft.sources().get(0).units().stream()
        .map(unit -> String.valueOf(unit.details().speaker()))
        .toList();
  }

  @Test
  void speakersBecomeCasesWhenWanted() throws IOException {
    Recogniser turns =
        new Recogniser() {
          @Override
          public String id() {
            return "turns";
          }

          @Override
          public String name() {
            return "Turns";
          }

          @Override
          public double confidence(DraftSource source) {
            return 1;
          }

          @Override
          public Draft refine(DraftSource source, Options options, Monitor monitor) {
            return Draft.of(
                source
                    .withUnits(
                        source.units().stream()
                            .map(
                                unit ->
                                    new DraftUnit(
                                        unit.kind(),
                                        unit.range(),
                                        unit.details().withSpeaker("Ann")))
                            .toList())
                    .withVariable("seen", DraftValue.text("yes")));
          }
        };
    Request request = new Request(Optional.empty(), Map.of("speakers", "cases"));
    FileDraft read = imports(turns).read(List.of(file()), request, Monitor.silent()).get(0);
    assertThat(Objects.requireNonNull(read.draft()).sources().get(0).cases())
        .singleElement()
        .satisfies(made -> assertThat(made.name()).isEqualTo("Ann"));
  }

  private static String name(FileDraft file) {
    return Objects.requireNonNull(file.draft()).sources().get(0).name();
  }

  @Test
  void theAnswersInATableAreLeftAsTheyAreUnlessARecogniserIsNamed() throws IOException {
    Signer sure = new Signer("sure", RecogniserKind.STRUCTURE, 1);
    Imports imports = new PluggedImports(plugins, List.of(new Answers()), List.of(sure));

    assertThat(name(imports, Recognition.AUTO)).isEqualTo("answer");
    assertThat(name(imports, Recognition.parse("sure"))).isEqualTo("answer!sure");
  }

  private String name(Imports imports, Recognition recognition) throws IOException {
    Request request = Request.AUTOMATIC.withRecognition(recognition);
    FileDraft read = imports.read(List.of(file()), request, Monitor.silent()).get(0);
    return Objects.requireNonNull(read.draft()).sources().get(0).name();
  }

  /** A table of one answer. */
  private static final class Answers implements TableImporter {
    @Override
    public List<Format> formats() {
      return List.of(new Format("answers", "Answers", Set.of("txt"), Set.of("text/answers")));
    }

    @Override
    public boolean accepts(Path file) {
      return true;
    }

    @Override
    public Draft read(Path file, Options options, Monitor monitor) {
      return Draft.of(new DraftSource("answer", "yes", List.of(), Map.of(), List.of(), null));
    }

    @Override
    public TableLook look(Path file, Options options, Monitor monitor) {
      return new TableLook(List.of(), List.of(), 1, List.of());
    }
  }

  private Draft read(Recognition recognition, Recogniser... recognisers) throws IOException {
    Request request = Request.AUTOMATIC.withRecognition(recognition);
    FileDraft read = imports(recognisers).read(List.of(file()), request, Monitor.silent()).get(0);
    return Objects.requireNonNull(read.draft());
  }

  private Imports imports(Recogniser... recognisers) {
    LinesImporter lines = new LinesImporter("text", List.of("txt"));
    return new PluggedImports(plugins, List.of(lines), List.of(recognisers));
  }

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "one\ntwo\nx");
  }
}
