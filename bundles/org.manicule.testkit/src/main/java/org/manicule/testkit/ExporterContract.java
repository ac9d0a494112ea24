package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.option.Options;
import org.manicule.api.project.Projects;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/**
 * What every {@link Exporter} keeps to. Extend it in the exporter's test folder; {@link #study} is
 * an empty project that each test fills as it likes.
 */
public abstract class ExporterContract {
  /** A project of this test alone, empty at first. */
  protected TestProject study;

  /** The exporter under test. */
  protected abstract Exporter exporter();

  /** Makes projects, mostly {@code new H2Projects()}. */
  protected abstract Projects projects();

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, projects());
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  /** What the exporter writes of the study as it is now. */
  protected byte[] export(Options options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter().write(study.project(), options, out, Monitor.silent());
    return out.toByteArray();
  }

  @Test
  void formatCanBeNamedOnTheCommandLine() {
    Declarations.checkFormat(exporter().format());
  }

  @Test
  void optionsAreDeclaredProperly() {
    Declarations.checkOptions(exporter().options());
  }

  @Test
  void writesAnEmptyProject() throws IOException {
    assertThat(export(Options.none())).isNotEmpty();
  }

  @Test
  void writesTheSameTwiceAndLeavesTheProjectAsItIs() throws IOException {
    AwkwardProject.fill(study);
    long last = study.project().journal().last();
    assertThat(export(Options.none())).isEqualTo(export(Options.none())).isNotEmpty();
    assertThat(study.project().journal().last()).isEqualTo(last);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    AwkwardProject.fill(study);
    AtomicBoolean closed = new AtomicBoolean();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    exporter().write(study.project(), Options.none(), out, Monitor.silent());
    assertThat(closed).isFalse();
  }

  @Test
  void aFullDiskIsReportedAndNotPassedOver() {
    AwkwardProject.fill(study);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(
            () -> exporter().write(study.project(), Options.none(), full, Monitor.silent()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void stopsWhenItIsCancelled() {
    AwkwardProject.fill(study);
    OutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(
            () -> exporter().write(study.project(), Options.none(), out, new CancelledMonitor()))
        .isInstanceOf(CancelledException.class);
  }
}
