package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.model.UnitKind;

class MailTest {
  private static final String HEAD =
      "Received: from a by b; Wed, 14 Jul 2021 23:31:00 -0500\r\n"
          + "From: =?UTF-8?Q?Zo=C3=AB_Quill?= <zoe@example.org>\r\n"
          + "To: Bo Reed <bo@example.org>,\r\n Cy <cy@example.org>\r\n"
          + "Subject: =?utf-8?B?"
          + base64("Übergabe der Klinik")
          + "?=\r\n"
          + "Date: Wed, 14 Jul 2021 23:30:00 -0500 (CDT)\r\n"
          + "MIME-Version: 1.0\r\n";
  private static final String PLAIN =
      "Content-Type: text/plain; charset=iso-8859-1\r\n"
          + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
          + "Dear Bo,\r\n\r\nthe caf=E9 is to close, and nobody=\r\n asked us.\r\n\r\n"
          + "On Tue, 13 Jul 2021, Bo Reed wrote:\r\n> What do you know?\r\n> Tell me.\r\n\r\n"
          + "Nothing more.\r\n\r\n-- \r\nZoe Quill\r\nFriends of the Clinic\r\n";

  @TempDir Path folder;

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private Draft read(String name, String mail, Map<String, String> options) throws IOException {
    Path file = Reads.write(folder, name, mail.getBytes(StandardCharsets.ISO_8859_1));
    return Reads.draft(file, options);
  }

  private DraftSource read(String mail) throws IOException {
    return read("letter.eml", mail, Map.of()).sources().get(0);
  }

  @Test
  void headersAreValuesAndTheSubjectIsAHeading() throws IOException {
    DraftSource mail = read(HEAD + PLAIN);
    assertThat(mail.name()).isEqualTo("letter");
    assertThat(mail.text())
        .startsWith(
            "Übergabe der Klinik\n\nDear Bo,\n\nthe café is to close, and nobody asked us.");
    assertThat(mail.units().get(0).kind()).isEqualTo(UnitKind.HEADING);
    assertThat(value(mail, "title")).isEqualTo("Übergabe der Klinik");
    assertThat(value(mail, "author")).isEqualTo("Zoë Quill");
    assertThat(value(mail, "from")).isEqualTo("Zoë Quill <zoe@example.org>");
    assertThat(value(mail, "to")).isEqualTo("Bo Reed <bo@example.org>; Cy <cy@example.org>");
    // The day by the clock of the sender, which is another one in Europe.
    assertThat(value(mail, "date")).isEqualTo("2021-07-14");
    assertThat(value(mail, "sent")).isEqualTo("2021-07-14 23:30 -05:00");
  }

  private static String value(DraftSource source, String name) {
    return source.variables().get(name).text();
  }

  @Test
  void whatIsQuotedAndTheSignatureAreOfferedForRemoval() throws IOException {
    DraftSource mail = read(HEAD + PLAIN);
    assertThat(mail.boilerplate())
        .extracting(Boilerplate::reason)
        .containsExactly("quoted from an earlier message", "signature below a message");
    assertThat(mail.withoutBoilerplate().text())
        .contains("nobody asked us.", "Nothing more.")
        .doesNotContain("What do you know", "wrote:", "Friends of the Clinic");
    String outlook =
        "Content-Type: text/plain\r\n\r\nYes.\r\n\r\n-----Original Message-----\r\nFrom: Bo\r\n"
            + "Sent: today\r\n\r\nDo you agree?\r\n";
    assertThat(read(HEAD + outlook).withoutBoilerplate().text().strip())
        .isEqualTo("Übergabe der Klinik\n\nYes.");
  }

  @Test
  void aMailInHtmlIsReadLikeAPage() throws IOException {
    String html =
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + base64(
                "<html><body><p>First <b>point</b>.</p><ul><li>one</li><li>two</li></ul>"
                    + "<table><tr><td>a</td><td>b</td></tr></table>"
                    + "<div class='gmail_quote'>On Monday she wrote: <blockquote>old words"
                    + "</blockquote></div><img src='http://tracker.example/x.gif'></body></html>")
            + "\r\n";
    DraftSource mail = read(HEAD + html);
    assertThat(mail.withoutBoilerplate().text().strip())
        .isEqualTo(
            "Übergabe der Klinik\n\nFirst point.\n\n• one\n• two\n\na | b".replace(" | ", "\t"));
    assertThat(mail.text()).contains("old words");
  }

  @Test
  void ofTwoFormsOfTheSameWordsThePlainOneIsRead() throws IOException {
    String both =
        "Content-Type: multipart/alternative; boundary=XX\r\n\r\n--XX\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\nPlain words.\r\n--XX\r\n"
            + "Content-Type: text/html\r\n\r\n<p>Plain words.</p>\r\n--XX--\r\n";
    assertThat(read(HEAD + both).text()).isEqualTo("Übergabe der Klinik\n\nPlain words.");
  }

  private static String withAttachments() {
    return HEAD
        + "Content-Type: multipart/mixed; boundary=XX\r\n\r\n"
        + "--XX\r\n"
        + "Content-Type: text/plain\r\n\r\n"
        + "See the report.\r\n"
        + "--XX\r\n"
        + "Content-Type: text/html; name=report.html\r\n"
        + "Content-Disposition: attachment; filename=report.html\r\n\r\n"
        + "<h1>Report</h1><p>We found much.</p>\r\n"
        + "--XX\r\n"
        + "Content-Type: image/png; name=photo.png\r\n"
        + "Content-Transfer-Encoding: base64\r\n"
        + "Content-Disposition: attachment; filename=\"../../photo.png\"\r\n\r\n"
        + "iVBORw0KGgoAAAAN\r\n"
        + "--XX\r\n"
        + "Content-Type: message/rfc822\r\n\r\n"
        + "From: Old <old@example.org>\r\n"
        + "Subject: Forwarded\r\n"
        + "Date: Mon, 12 Jul 2021 10:00:00 +0100\r\n"
        + "\r\n"
        + "Inner words.\r\n"
        + "--XX--\r\n";
  }

  @Test
  void attachmentsAreNamedOrReadAsTheResearcherWants() throws IOException {
    Draft listed = read("letter.eml", withAttachments(), Map.of());
    assertThat(listed.sources()).hasSize(1);
    assertThat(messages(listed))
        .contains(
            "3 files are attached and were not read: report.html, ../../photo.png, Forwarded.eml."
                + " The option attachments reads them.");

    Draft read = read("letter.eml", withAttachments(), Map.of("attachments", "read"));
    assertThat(read.sources())
        .extracting(DraftSource::name)
        .containsExactly("letter", "letter: report", "letter: Forwarded");
    assertThat(read.sources().get(1).text()).isEqualTo("Report\n\nWe found much.");
    assertThat(value(read.sources().get(1), "from")).isEqualTo("Zoë Quill <zoe@example.org>");
    assertThat(read.sources().get(2).text()).isEqualTo("Forwarded\n\nInner words.");
    assertThat(value(read.sources().get(2), "date")).isEqualTo("2021-07-12");
    assertThat(messages(read))
        .anyMatch(m -> m.startsWith("The attachment “../../photo.png” could not"));
  }

  private static List<String> messages(Draft draft) {
    return draft.issues().stream().map(Issue::message).toList();
  }

  @Test
  void aMailboxGivesOneSourceForEachMessage() throws IOException {
    String one = "From zoe Wed Jul 14 23:30:00 2021\n" + (HEAD + PLAIN).replace("\r\n", "\n");
    String two =
        "From bo Thu Jul 15 10:00:00 2021\nFrom: bo@example.org\nSubject: Re: it\nDate: Thu, 15 Jul"
            + " 2021 10:00:00 +0000\n\nI agree.\n\n>From here on it is quiet.\nFrom nothing comes"
            + " nothing.\n";
    Draft draft = read("letters.mbox", one + "\n" + two, Map.of());
    assertThat(draft.sources())
        .extracting(DraftSource::name)
        .containsExactly("Übergabe der Klinik (2021-07-14)", "Re: it (2021-07-15)");
    assertThat(draft.sources().get(1).text())
        .isEqualTo("Re: it\n\nI agree.\n\nFrom here on it is quiet.\nFrom nothing comes nothing.");
  }

  @Test
  void aWebArchiveIsReadAsItsPage() throws IOException {
    String archive =
        "From: <Saved by Blink>\r\n"
            + "Snapshot-Content-Location: https://example.org/post\r\n"
            + "Subject: Our post\r\n"
            + "Date: Wed, 14 Jul 2021 10:00:00 -0000\r\n"
            + "MIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"XX\"\r\n\r\n"
            + "--XX\r\n"
            + "Content-Type: text/html\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Location: https://example.org/post\r\n\r\n"
            + "<html lang=3D\"en\"><head><meta charset=3D\"utf-8\"><title>Our"
            + " post</title></head><body><nav>Home | Ab=\r\n"
            + "out</nav><h1>Our post</h1><p>Na=C3=AFve w=\r\n"
            + "ords.</p></body></html>\r\n"
            + "--XX\r\n"
            + "Content-Type: text/html\r\n\r\n"
            + "<p>Buy this</p>\r\n"
            + "--XX\r\n"
            + "Content-Type: text/css\r\n\r\n"
            + "body { color: red }\r\n"
            + "--XX--\r\n";
    Draft draft = read("post.mhtml", archive, Map.of());
    DraftSource page = draft.sources().get(0);
    assertThat(page.withoutBoilerplate().text().strip()).isEqualTo("Our post\n\nNaïve words.");
    assertThat(value(page, "address")).isEqualTo("https://example.org/post");
    assertThat(value(page, "title")).isEqualTo("Our post");
    assertThat(page.language()).isEqualTo("en");
    assertThat(messages(draft)).anyMatch(m -> m.startsWith("One page inside the page"));
    assertThat(read("post.dat", archive, Map.of()).sources().get(0).text()).isEqualTo(page.text());
  }

  @Test
  void aSavedPageKnowsItsAddress() throws IOException {
    DraftSource page =
        Reads.source(
            folder,
            "page.html",
            "<!DOCTYPE html>\n<!-- saved from url=(0024)https://example.org/a?b=1 -->\n<html><body>"
                + "<p>Words.</p></body></html>");
    assertThat(value(page, "address")).isEqualTo("https://example.org/a?b=1");
  }

  @Test
  void brokenMailsSayWhatToDo() throws IOException {
    assertThatThrownBy(
            () -> read("empty.eml", HEAD.replace("Subject", "X-Nothing") + "\r\n\r\n", Map.of()))
        .isInstanceOfSatisfying(
            UserException.class,
            problem -> {
              assertThat(problem.whatHappened()).contains("empty.eml");
              assertThat(problem.whatToDo()).isNotBlank();
            });
    String cut = withAttachments().substring(0, withAttachments().indexOf("We found"));
    Draft rest = read("cut.eml", cut, Map.of());
    assertThat(rest.sources().get(0).text()).contains("See the report.");
    assertThat(messages(rest)).anyMatch(m -> m.startsWith("It is incomplete: its end is missing."));
    assertThat(messages(read("whole.eml", withAttachments(), Map.of())))
        .noneMatch(m -> m.contains("incomplete"));
    String deep = "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n".repeat(3000);
    assertThatThrownBy(() -> read("deep.eml", HEAD + deep, Map.of()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("deep.eml");
    Draft text = read("note.eml", "Just some words, and no headers at all.", Map.of());
    assertThat(messages(text))
        .anyMatch(m -> m.contains("Its name says E-mail, but it is Plain text"));
  }
}
