package org.manicule.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product itself, from its start script, with an importer that causes trouble. */
class ReadersApartTest {
  private static final List<String> TROUBLES =
      List.of("hang", "heap", "exit", "halt", "deep", "babble");
  private static final int GOOD = 12;

  @TempDir Path folder;
  private Path files;
  private Path project;

  /** What a command printed and how it ended. */
  private record Outcome(int code, String out, String err, long pid) {}

  @BeforeEach
  void makePluginAndProject() throws Exception {
    files = Files.createDirectory(folder.resolve("files"));
    project = folder.resolve("study.manicule");
    plugin(Files.createDirectory(folder.resolve("plugins")).resolve("trouble.jar"));
    assertThat(manicule("new", project.toString()).code()).isZero();
  }

  @Test
  void filesThatBreakTheirReadersCostThemselvesOnly() throws Exception {
    for (int i = 0; i < GOOD; i++) {
      write("good " + i, "good " + i);
    }
    for (String trouble : TROUBLES) {
      write("6 " + trouble, trouble);
    }
    Outcome imported = manicule("import", project.toString(), files.toString());

    assertThat(imported.code()).as(imported.err()).isEqualTo(1);
    assertThat(lineAbout("hang", imported)).contains("longer than 3 seconds");
    assertThat(lineAbout("heap", imported)).contains("memory");
    assertThat(lineAbout("exit", imported)).contains("broke");
    assertThat(lineAbout("halt", imported)).contains("broke");
    assertThat(imported.err()).contains("6 deep.trouble");
    String sources = manicule("sources", project.toString()).out();
    assertThat(sources).contains("babble by"); // what a parser prints is no answer
    List<MatchResult> readers = readers(sources);
    assertThat(readers).hasSize(GOOD);
    assertThat(readers)
        .as("read apart, with less memory than the program")
        .allSatisfy(
            reader -> {
              assertThat(Long.parseLong(reader.group(1))).isNotEqualTo(imported.pid());
              assertThat(Integer.parseInt(reader.group(2))).isLessThanOrEqualTo(64);
            });
    assertThat(readers.stream().map(reader -> reader.group(1)).distinct())
        .as("a process reads one file after the other, and a broken one is replaced")
        .hasSizeBetween(1, GOOD - 1);
  }

  @Test
  void readersReachNoNetworkAndEndWithTheProgram() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      write("net", "network " + server.getLocalPort());
      write("good", "good");
      assertThat(manicule("import", project.toString(), files.toString()).code()).isZero();
    }
    String sources = manicule("sources", project.toString()).out();
    assertThat(sources).contains("network refused");
    long reader = Long.parseLong(readers(sources).get(0).group(1));
    ProcessHandle.of(reader).ifPresent(left -> left.onExit().join());
    assertThat(ProcessHandle.of(reader).filter(ProcessHandle::isAlive)).isEmpty();
  }

  private static List<MatchResult> readers(String sources) {
    return Pattern.compile("good by (\\d+) with (\\d+) MB").matcher(sources).results().toList();
  }

  private static String lineAbout(String trouble, Outcome imported) {
    return imported
        .err()
        .lines()
        .filter(line -> line.contains(trouble + ".trouble"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(imported.err()));
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(files.resolve(name + ".trouble"), words);
  }

  private Outcome manicule(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(script().toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    builder
        .environment()
        .put(
            "MANICULE_VMARGS",
            "-Dmanicule.reader.seconds=3 -Dmanicule.reader.memory=64m -Dmanicule.plugins="
                + folder.resolve("plugins"));
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command.toString()).isTrue();
    return new Outcome(
        process.exitValue(), Files.readString(out), Files.readString(err), process.pid());
  }

  private static Path script() throws IOException {
    Path target = Path.of(System.getProperty("manicule.root"), "product", "target");
    try (Stream<Path> made = Files.walk(target, 3)) {
      return made.filter(each -> each.endsWith("manicule/manicule"))
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no product was built in " + target));
    }
  }

  private static void plugin(Path jar) throws IOException {
    String manifest =
        """
        Manifest-Version: 1.0
        Bundle-ManifestVersion: 2
        Bundle-SymbolicName: org.manicule.readers
        Bundle-Version: 1.0.0
        Import-Package: org.manicule.api,org.manicule.api.importing,org.manicule.api.model,\
        org.manicule.api.option,org.manicule.api.task
        Service-Component: OSGI-INF/trouble.xml
        """
            .replaceAll("(?m)(.{70})(?=.)", "$1\n ");
    String component =
        """
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="trouble">
          <implementation class="org.manicule.readers.TroubleImporter"/>
          <service><provide interface="org.manicule.api.importing.SourceImporter"/></service>
        </scr:component>
        """;
    String name = "org/manicule/readers/TroubleImporter.class";
    try (JarOutputStream out =
            new JarOutputStream(
                Files.newOutputStream(jar),
                new Manifest(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8))));
        InputStream type =
            Objects.requireNonNull(
                ReadersApartTest.class.getClassLoader().getResourceAsStream(name))) {
      out.putNextEntry(new JarEntry("OSGI-INF/trouble.xml"));
      out.write(component.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new JarEntry(name));
      type.transferTo(out);
      out.closeEntry();
    }
  }
}
