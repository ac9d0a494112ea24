package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.model.ContentHash;

/**
 * Reads five real documents where they are at hand: in the folder that the system property {@code
 * manicule.corpus} names. They are other people's writing, so only counts and hashes stand here.
 */
final class CorpusTest {
  private static final String BESIDE_THE_REPOSITORY = "../../../shared/corpus";

  @Test
  void theTextsStayLetterForLetter() throws IOException {
    for (String name :
        new String[] {
          "campaign-blog-cabinet-paper-2018",
          "campaign-blog-scrutiny-meeting-2018",
          "conference-report-2017",
          "council-minutes-hosc-2021",
          "policy-blog-archive-2020-2022"
        }) {
      String stored = Files.readString(file(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
      assertThat(ContentHash.of(read(name).text())).isEqualTo(ContentHash.of(stored));
    }
  }

  @Test
  void theCommentFormsAreFoundToTheLastLine() throws IOException {
    DraftSource meeting = read("campaign-blog-scrutiny-meeting-2018");
    assertThat(paragraphsOfFurniture(meeting)).isEqualTo(12);
    assertThat(meeting.boilerplate()).singleElement();
    assertThat(meeting.boilerplate().get(0).range().start()).isEqualTo(14986);
    DraftSource paper = read("campaign-blog-cabinet-paper-2018");
    assertThat(paragraphsOfFurniture(paper)).isEqualTo(13);
    assertThat(paper.boilerplate().get(0).range().start()).isEqualTo(7702);
  }

  @Test
  void onlySingleLinesOfTheOthersAreFurniture() throws IOException {
    assertThat(paragraphsOfFurniture(read("conference-report-2017"))).isEqualTo(1);
    assertThat(paragraphsOfFurniture(read("policy-blog-archive-2020-2022"))).isEqualTo(1);
    assertThat(paragraphsOfFurniture(read("council-minutes-hosc-2021"))).isZero();
  }

  @Test
  void theTenPostsOfTheArchiveHaveTheirTitles() throws IOException {
    assertThat(headings(read("policy-blog-archive-2020-2022"), 1)).isEqualTo(10);
  }

  @Test
  void theSectionsOfTheConferenceReportHaveTheirHeadings() throws IOException {
    DraftSource report = read("conference-report-2017");
    assertThat(headings(report, 1)).isEqualTo(1);
    assertThat(headings(report, 2)).isEqualTo(6);
    assertThat(Reads.value(report, "date")).isEqualTo("2017-02-16");
    assertThat(Reads.value(report, "author")).hasSize(15);
    assertThat(Reads.value(report, "title")).hasSize(41);
  }

  @Test
  void numberedHeadingsAndBulletsAreFound() throws IOException {
    assertThat(headings(read("campaign-blog-cabinet-paper-2018"), 2)).isEqualTo(3);
    assertThat(bullets(read("campaign-blog-cabinet-paper-2018"))).isEqualTo(17);
    assertThat(bullets(read("council-minutes-hosc-2021"))).isEqualTo(24);
  }

  private static long headings(DraftSource source, int level) {
    return source.units().stream().filter(unit -> unit.details().level() == level).count();
  }

  private static long bullets(DraftSource source) {
    return Reads.pieces(source).stream()
        .filter(unit -> "•·".indexOf(unit.range().in(source.text()).charAt(0)) >= 0)
        .count();
  }

  private static long paragraphsOfFurniture(DraftSource source) {
    return Reads.pieces(source).stream()
        .filter(
            unit ->
                source.boilerplate().stream()
                    .anyMatch(stretch -> stretch.range().contains(unit.range())))
        .count();
  }

  private static DraftSource read(String name) {
    return Reads.source(file(name));
  }

  private static Path file(String name) {
    Path folder = Path.of(System.getProperty("manicule.corpus", BESIDE_THE_REPOSITORY));
    Path file = folder.resolve(name + ".txt");
    assumeThat(file).exists();
    return file;
  }
}
