package org.manicule.io.tika.mail;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.DraftValue;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.furniture.FurnitureFinder;
import org.manicule.io.tika.mail.MailParts.Part;
import org.manicule.io.tika.markup.WebPage;
import org.manicule.io.tika.text.Decoding;

/**
 * One mail as a text: the subject as a heading, then the message. Other headers are values.
 *
 * @param subject the subject, or words for its lack
 * @param reading the text
 * @param values what the headers say
 * @param attached the files attached
 */
public record Mail(
    String subject, Reading reading, Map<String, DraftValue> values, List<Attached> attached) {

  /**
   * A file attached to a mail.
   *
   * @param name its name
   * @param bytes its contents
   */
  public record Attached(String name, byte[] bytes) {}

  /** Reads the bytes of a mail. */
  public static Mail read(byte[] bytes) throws IOException {
    Message message = MailParts.parse(bytes);
    MailParts parts = MailParts.of(message);
    String said = Characters.oneLine(message.getSubject());
    String subject = said == null ? Messages.text("mail.untitled") : said;
    List<Attached> attached = new ArrayList<>();
    for (Part part : parts.attachments()) {
      String name = part.name().isBlank() ? part.mediaType() : part.name().strip();
      attached.add(new Attached(name, part.bytes()));
    }
    Reading reading = reading(subject, parts);
    if (MailParts.isCut(message, bytes)) {
      reading = reading.withIssue(Issue.warning(subject, Messages.text("issue.mail.cut")));
    }
    return new Mail(subject, reading, values(message, said), attached);
  }

  private static Reading reading(String subject, MailParts parts) throws IOException {
    StringBuilder plain = new StringBuilder();
    for (Part part : parts.texts()) {
      String text = decoded(part);
      plain
          .append(plain.length() > 0 && !text.isBlank() ? "\n\n" : "")
          .append(text.stripTrailing());
    }
    if (Characters.isBlank(plain.toString()) && !parts.pages().isEmpty()) {
      Part page = parts.pages().get(0);
      Reading read = WebPage.mail(subject, page.bytes(), page.charset());
      List<Piece> pieces = FurnitureFinder.mark(read.text(), read.pieces());
      return read.withPieces(QuotedReplies.mark(read.text(), pieces));
    }
    return PlainMail.read(subject, plain.toString());
  }

  private static String decoded(Part part) {
    return Optional.ofNullable(part.charset())
        .map(charset -> Decoding.as(charset, part.bytes()))
        .or(() -> Decoding.of(part.bytes()))
        .map(Decoding::text)
        .orElseThrow(() -> BadFile.binary(part.name(), part.mediaType()));
  }

  /** Whether there is anything in it but the subject. */
  public boolean hasWords() {
    return reading.pieces().size() > 1;
  }

  private static Map<String, DraftValue> values(Message message, @Nullable String subject) {
    Map<String, DraftValue> values = new LinkedHashMap<>();
    put(values, "title", subject);
    MailboxList from = message.getFrom();
    if (from != null && !from.isEmpty()) {
      Mailbox sender = from.get(0);
      put(values, "author", sender.getName() == null ? sender.getAddress() : sender.getName());
      put(values, "from", written(sender));
    }
    put(values, "to", written(message.getTo()));
    put(values, "cc", written(message.getCc()));
    OffsetDateTime sent = sent(message);
    if (sent != null) {
      values.put("date", DraftValue.date(sent.toLocalDate().toString()));
      String time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT).format(sent);
      put(values, "sent", time);
    }
    return values;
  }

  private static void put(Map<String, DraftValue> values, String name, @Nullable String text) {
    String words = Characters.oneLine(text);
    if (words != null) {
      values.put(name, DraftValue.text(words));
    }
  }

  private static String written(@Nullable AddressList addresses) {
    return addresses == null
        ? ""
        : String.join("; ", addresses.flatten().stream().map(Mail::written).toList());
  }

  private static String written(Mailbox box) {
    return box.getName() == null ? box.getAddress() : box.getName() + " <" + box.getAddress() + ">";
  }

  /** When it was sent, by the clock of whoever sent it. */
  private static @Nullable OffsetDateTime sent(Message message) {
    Field field = message.getHeader().getField("Date");
    if (field == null) {
      return null;
    }
    String written = field.getBody().replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
    try {
      return OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
    } catch (DateTimeException e) {
      return message.getDate() == null
          ? null
          : message.getDate().toInstant().atOffset(ZoneOffset.UTC);
    }
  }

  /** A mail without facts of a document; the headers say more. */
  static Reading of(String text, List<Piece> pieces) {
    return new Reading(text, pieces, Facts.NONE);
  }
}
