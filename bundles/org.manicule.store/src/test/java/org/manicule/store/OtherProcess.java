package org.manicule.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.manicule.api.project.Project;

/** A second program on the same project, which tests can kill. */
final class OtherProcess implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 60_000;

  private final Process process;
  private final List<String> said = new ArrayList<>();
  private final Thread listening = new Thread(this::listen, "listening to another process");

  private OtherProcess(Class<?> program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for a second: anything but the quickest start is lost.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    listening.setDaemon(true);
    listening.start();
  }

  private void listen() {
    try (BufferedReader answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = answers.readLine(); line != null; line = answers.readLine()) {
        synchronized (said) {
          // The line that was being written when the process ended may lack its end.
          if (line.endsWith(".")) {
            said.add(line.substring(0, line.length() - 1));
          }
          said.notifyAll();
        }
      }
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }

  /** Opens the project and holds it until it is killed. */
  static OtherProcess holding(Path folder) throws IOException, InterruptedException {
    OtherProcess other = new OtherProcess(OtherProcess.class, folder.toString());
    other.await("holding");
    return other;
  }

  /** Starts another program, which waits until it is told to {@link #go}. */
  static OtherProcess waiting(Class<?> program, String... arguments) throws IOException {
    return new OtherProcess(program, arguments);
  }

  /** Waits until it is ready, and lets it go. */
  void go() throws IOException, InterruptedException {
    await("ready");
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Waits until it says something that begins like this. */
  void await(String beginning) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    synchronized (said) {
      while (said.stream().noneMatch(line -> line.startsWith(beginning))) {
        long left = end - System.currentTimeMillis();
        if (left <= 0 || !process.isAlive()) {
          throw new IllegalStateException("it does not say " + beginning + ": " + said);
        }
        said.wait(Math.min(left, 500));
      }
    }
  }

  /** What it has said so far. */
  List<String> said() {
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  /** Kills it as a crash of the system would, and answers all that it has said. */
  List<String> killed() throws InterruptedException {
    // Not by Process.destroyForcibly, which would close the stream of answers as well.
    process.toHandle().destroyForcibly();
    process.waitFor();
    listening.join();
    return List.copyOf(said);
  }

  @Override
  public void close() throws InterruptedException {
    killed();
  }

  /** What runs in the second process: holds the project of a folder. */
  public static void main(String[] arguments) throws InterruptedException {
    try (Project project = new H2Projects().open(Path.of(arguments[0]))) {
      say("holding " + project.name() + ".");
      Thread.sleep(60_000);
    }
  }

  /** In the second process: says something to the first. */
  static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
