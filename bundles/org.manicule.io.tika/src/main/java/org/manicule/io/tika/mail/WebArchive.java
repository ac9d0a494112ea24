package org.manicule.io.tika.mail;

import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;
import org.manicule.api.Issue;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.mail.MailParts.Part;
import org.manicule.io.tika.markup.WebPage;

/**
 * A page that a browser saved as one file: built like a mail whose first part is the page.
 *
 * @param reading the page
 * @param address where it was; empty when the file does not say
 */
public record WebArchive(Reading reading, String address) {

  /** Reads the bytes of an archive. */
  public static WebArchive read(String fileName, byte[] bytes) throws IOException {
    Message message = MailParts.parse(bytes);
    MailParts parts = MailParts.of(message);
    if (parts.pages().isEmpty()) {
      throw BadFile.archive(fileName);
    }
    Part page = parts.pages().get(0);
    Reading reading = WebPage.read(fileName, page.bytes(), page.charset());
    int frames = parts.pages().size() - 1;
    if (frames > 0) {
      String words = Messages.text("issue.archive.frames", frames);
      reading = reading.withIssue(Issue.note(fileName, words));
    }
    if (MailParts.isCut(message, bytes)) {
      reading = reading.withIssue(Issue.warning(fileName, Messages.text("issue.mail.cut")));
    }
    return new WebArchive(reading, address(message));
  }

  private static String address(Message message) {
    return field(message, "Snapshot-Content-Location")
        .or(() -> field(message, "Content-Location"))
        .filter(address -> address.startsWith("http"))
        .orElse("");
  }

  private static Optional<String> field(Message message, String name) {
    Field field = message.getHeader().getField(name);
    return Optional.ofNullable(field).map(each -> each.getBody().strip());
  }
}
