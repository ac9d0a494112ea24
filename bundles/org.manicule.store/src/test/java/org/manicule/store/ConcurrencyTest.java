package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.task.Monitor;

/** Reading and writing at the same time. */
class ConcurrencyTest extends OpenProject {

  @Test
  void readersSeeAllOfAnEditOrNothingOfIt() {
    Source source = Given.source(project, "minutes", "some words ".repeat(50));
    Code trust = Given.code(project, "trust");
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    List<CompletableFuture<Void>> readers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      readers.add(
          CompletableFuture.runAsync(
              () -> {
                while (!done.get()) {
                  assertThat(project.codings().inSource(source.id()).size() % 500).isZero();
                  CodeCount count =
                      project.codebook().counts().getOrDefault(trust.id(), CodeCount.NONE);
                  assertThat(count.codings() % 500).isZero();
                  reads.incrementAndGet();
                }
              }));
    }

    for (int i = 0; i < 10; i++) {
      project.apply(new Edit("Autocode", Given.newCodings(project, source, trust, 500)));
    }
    done.set(true);
    readers.forEach(CompletableFuture::join);

    assertThat(reads.get()).isPositive();
    assertThat(project.codebook().counts()).isEqualTo(Map.of(trust.id(), new CodeCount(5000, 1)));
  }

  @Test
  void whoeverSeesACodingFindsItsCodeInTheTree() {
    Source source = Given.source(project, "minutes", "some words ".repeat(50));
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> reader =
        CompletableFuture.supplyAsync(
            () -> {
              int reads = 0;
              while (!done.get()) {
                List<Coding> codings = project.codings().inSource(source.id());
                CodeTree tree = project.codebook().tree();
                assertThat(codings).allMatch(each -> tree.find(each.code()).isPresent());
                reads++;
              }
              return reads;
            });

    for (int i = 0; i < 100; i++) {
      Code code = Code.named(null, "code " + i, "#123456");
      Coding coding = Given.newCoding(project, source, i, i + 1, code);
      project.apply(Edit.of("Code anew", Change.added(code), Change.added(coding)));
    }
    done.set(true);

    assertThat(reader.join()).isPositive();
    assertThat(project.codebook().tree().all()).hasSize(100);
  }

  @Test
  void readersNeverWaitForAnEditThatTakesLong() {
    Source source = Given.source(project, "minutes", "some words ".repeat(50));
    Code trust = Given.code(project, "trust");
    List<Integer> seen = new ArrayList<>();
    Edit edit = new Edit("Autocode", Given.newCodings(project, source, trust, 3000));

    // The monitor is called in the middle of the edit, so what it reads is read meanwhile.
    project.apply(
        edit, new Watching(() -> seen.add(project.codings().inSource(source.id()).size())));

    assertThat(seen).hasSizeGreaterThan(1).containsOnly(0);
    assertThat(project.codings().inSource(source.id())).hasSize(3000);
  }

  @Test
  void editsOfManyThreadsAllHappen() {
    Source source = Given.source(project, "minutes", "some words ".repeat(50));
    Code trust = Given.code(project, "trust");
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writers.add(
          CompletableFuture.runAsync(
              () -> {
                for (int n = 0; n < 25; n++) {
                  Given.coding(project, source, n, n + 1, trust);
                }
              }));
    }
    writers.forEach(CompletableFuture::join);

    assertThat(project.codings().inSource(source.id())).hasSize(100);
    assertThat(project.journal().last()).isEqualTo(103);
  }

  @Test
  void anInterruptedThreadHarmsNeitherItselfNorOthers() throws InterruptedException {
    Source source = Given.source(project, "minutes", "some words ".repeat(50));
    Code trust = Given.code(project, "trust");
    List<Coding> made = new ArrayList<>();
    Thread interrupted =
        new Thread(
            () -> {
              Thread.currentThread().interrupt();
              made.add(Given.coding(project, source, 0, 4, trust));
            });
    interrupted.start();
    interrupted.join();

    assertThat(project.codings().inSource(source.id())).isEqualTo(made).hasSize(1);
    reopen();
    assertThat(project.codings().inSource(source.id())).isEqualTo(made);
  }

  /** Does something each time an edit gets on. */
  private record Watching(Runnable action) implements Monitor {
    @Override
    public void step(String words) {}

    @Override
    public void progress(long done, long total) {
      action.run();
    }

    @Override
    public boolean isCancelled() {
      return false;
    }

    @Override
    public Part part(String words, long total) {
      throw new UnsupportedOperationException("an edit is one part");
    }
  }
}
