package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.testkit.SourceImporterContract;

final class FeedImporterTest extends SourceImporterContract {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Wendle Health Watch</title><link>http://example.org</link>
      <item><title>Board meets &amp;amp; adjourns</title><link>http://example.org/1</link>
      <dc:creator>Mair Pugh</dc:creator><pubDate>Mon, 04 Mar 2024 10:00:00 +0000</pubDate>
      <category>boards</category><category>secrecy</category>
      <description><![CDATA[<h2>No agenda</h2><p>The board met without an agenda.</p><script>alert(1)</script>]]></description></item>
      <item><title>Empty</title><description></description></item>
      </channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>
      <entry><title>Dental deserts</title><link rel="alternate" href="http://example.org/2"/>
      <author><name>Idris Cole</name></author><published>2023-03-02T09:00:00Z</published>
      <updated>2023-05-01T09:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>No dentist &lt; forty miles.</p><p>None \uD83E\uDDB7.</p></div></content>
      </entry></feed>
      """;
  private static final String EXPORT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
      <channel><title>Campaign</title>
      <item><title>Petition handed in</title><dc:creator><![CDATA[rhiannon]]></dc:creator>
      <description></description><content:encoded><![CDATA[<p>Nine thousand people signed.</p>]]></content:encoded>
      <excerpt:encoded><![CDATA[Short.]]></excerpt:encoded>
      <wp:post_date>2021-11-17 08:30:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
      <wp:comment><wp:comment_content>First!</wp:comment_content></wp:comment></item>
      <item><title>photo</title><content:encoded>x</content:encoded><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
      <item><title>Unfinished</title><content:encoded>Some words.</content:encoded><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
      </channel></rss>
      """;

  @TempDir Path folder;

  @Override
  protected SourceImporter importer() {
    return new FeedImporter();
  }

  @Override
  protected List<Path> samples(Path intoFolder) throws IOException {
    return List.of(
        Files.writeString(intoFolder.resolve("watch.rss"), RSS),
        Files.writeString(intoFolder.resolve("notes.atom"), ATOM),
        Files.writeString(intoFolder.resolve("campaign.xml"), EXPORT));
  }

  @Test
  void aPostOfAFeedHasTitleAuthorDateAndText() throws IOException {
    Draft draft = read("a.rss", RSS);
    DraftSource post = draft.sources().get(0);
    assertThat(draft.sources()).hasSize(1);
    assertThat(post.name()).isEqualTo("Board meets & adjourns");
    assertThat(post.text()).isEqualTo("No agenda\n\nThe board met without an agenda.");
    assertThat(post.variables())
        .containsEntry("author", DraftValue.text("Mair Pugh"))
        .containsEntry("date", DraftValue.date("2024-03-04"))
        .containsEntry("category", DraftValue.text("boards; secrecy"))
        .containsEntry("url", DraftValue.text("http://example.org/1"));
    assertThat(post.units().get(0).details().level()).isPositive();
    assertThat(draft.issues())
        .extracting(Issue::message)
        .containsExactly("One post without words was left out.");
  }

  @Test
  void anEntryInXhtmlKeepsItsParagraphs() throws IOException {
    DraftSource entry = read("a.atom", ATOM).sources().get(0);
    assertThat(entry.text()).isEqualTo("No dentist < forty miles.\n\nNone \uD83E\uDDB7.");
    assertThat(entry.variables())
        .containsEntry("author", DraftValue.text("Idris Cole"))
        .containsEntry("date", DraftValue.date("2023-03-02"))
        .containsEntry("url", DraftValue.text("http://example.org/2"));
  }

  @Test
  void anExportGivesItsPostsWithoutPicturesAndComments() throws IOException {
    Draft draft = read("a.xml", EXPORT);
    assertThat(draft.sources())
        .extracting(DraftSource::name)
        .containsExactly("Petition handed in", "Unfinished");
    assertThat(draft.sources().get(0).text()).isEqualTo("Nine thousand people signed.");
    assertThat(draft.sources().get(0).variables())
        .containsEntry("date", DraftValue.date("2021-11-17"))
        .doesNotContainKey("status");
    assertThat(draft.sources().get(1).variables())
        .containsEntry("status", DraftValue.text("draft"));
    assertThat(draft.issues())
        .extracting(Issue::message)
        .anyMatch(words -> words.startsWith("One entry that is no post"));
  }

  @Test
  void aFeedThatBreaksOffGivesWhatCameBefore() throws IOException {
    Draft draft = read("cut.xml", EXPORT.substring(0, EXPORT.indexOf("Unfinished")));
    assertThat(draft.sources()).extracting(DraftSource::name).containsExactly("Petition handed in");
    assertThat(draft.issues())
        .anyMatch(
            issue ->
                issue.severity() == Issue.Severity.ERROR && issue.message().contains("breaks off"));
    assertThatThrownBy(() -> read("nothing.xml", EXPORT.substring(0, EXPORT.indexOf("Petition"))))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("nothing.xml");
  }

  @Test
  void aFeedWithADtdIsRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
    String hostile =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><rss><channel><item><title>t</title><description>&x;</description></item></channel></rss>";
    assertThatThrownBy(() -> read("hostile.rss", hostile))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void tenThousandPostsAreReadOneByOne() throws IOException {
    Path file = folder.resolve("large.xml");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(EXPORT.substring(0, EXPORT.indexOf("<item>")));
      for (int i = 0; i < 10_000; i++) {
        out.write(
            "<item><title>Post "
                + i
                + "</title><content:encoded><![CDATA[<p>Words of post "
                + i
                + ".</p>]]></content:encoded></item>\n");
      }
      out.write("</channel></rss>");
    }
    List<DraftSource> posts = importer().read(file, Options.none(), Monitor.silent()).sources();
    assertThat(posts).hasSize(10_000);
    assertThat(posts.get(9_999).text()).isEqualTo("Words of post 9999.");
  }

  @Test
  void otherXmlIsLeftToOthers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("other.xml"), "<?xml version=\"1.0\"?><project><rss/></project>");
    assertThat(importer().accepts(file)).isFalse();
  }

  private Draft read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return importer().read(file, Options.none(), Monitor.silent());
  }
}
