package org.manicule.io.tika.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** What a mail consists of: its words, written plainly or as a page, and what is attached. */
final class MailParts {
  private static final int DEEPEST = 20;
  private static final int MOST = 2_000;
  private static final int TAIL = 1 << 16;
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);

  private final List<Part> texts = new ArrayList<>();
  private final List<Part> pages = new ArrayList<>();
  private final List<Part> attachments = new ArrayList<>();
  private int count;

  /**
   * A part.
   *
   * @param name of the file that it was; may be empty
   * @param mediaType what it is
   * @param charset how it is encoded, or null when that is not said
   * @param bytes its contents
   */
  record Part(String name, String mediaType, @Nullable Charset charset, byte[] bytes) {}

  static Message parse(byte[] mail) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(10_000)
            .setMaxHeaderLen(1_000_000)
            .setMaxContentLen(-1)
            .build());
    return builder.parseMessage(new ByteArrayInputStream(mail));
  }

  static MailParts of(Entity mail) throws IOException {
    MailParts parts = new MailParts();
    parts.add(mail, 0);
    return parts;
  }

  /** Whether a mail of several parts lacks the line that ends the last of them. */
  static boolean isCut(Message message, byte[] mail) {
    Field type = message.getHeader().getField("Content-Type");
    Matcher boundary = BOUNDARY.matcher(type == null ? "" : type.getBody());
    if (!boundary.find() || !message.isMultipart()) {
      return false;
    }
    String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    // What stands behind the last part is short, if there is anything.
    int start = Math.max(0, mail.length - TAIL);
    String tail = new String(mail, start, mail.length - start, StandardCharsets.ISO_8859_1);
    return !tail.contains("--" + name + "--");
  }

  /** The words written plainly. */
  List<Part> texts() {
    return texts;
  }

  /** The words written as a page. */
  List<Part> pages() {
    return pages;
  }

  List<Part> attachments() {
    return attachments;
  }

  private void add(Entity entity, int depth) throws IOException {
    if (depth > DEEPEST || ++count > MOST) {
      return;
    }
    Body body = entity.getBody();
    String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    String name = entity.getFilename() == null ? "" : entity.getFilename();
    if (body instanceof Multipart several) {
      for (Entity part : several.getBodyParts()) {
        add(part, depth + 1);
      }
    } else if (body instanceof Message attached) {
      String subject = attached.getSubject();
      String file = (name.isEmpty() ? String.valueOf(subject) : name).replaceFirst("\\.eml$", "");
      attachments.add(new Part(file + ".eml", "message/rfc822", null, written(attached)));
    } else if (body instanceof SingleBody single) {
      boolean isFile =
          "attachment".equalsIgnoreCase(entity.getDispositionType()) || !name.isEmpty();
      Part part = new Part(name, type, charset(entity, type), bytes(single));
      if (!isFile && type.equals("text/html")) {
        pages.add(part);
      } else if (!isFile && type.startsWith("text/") && !type.equals("text/calendar")) {
        texts.add(part);
      } else {
        attachments.add(part);
      }
    }
  }

  private static byte[] written(Message message) throws IOException {
    return DefaultMessageWriter.asBytes(message);
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** What the header says; nothing where it says nothing, for then it is better found out. */
  private static @Nullable Charset charset(Entity entity, String type) {
    boolean said =
        entity.getHeader().getFields("Content-Type").stream()
            .anyMatch(field -> field.getBody().toLowerCase(Locale.ROOT).contains("charset"));
    if (!said || !type.startsWith("text/")) {
      return null;
    }
    try {
      Charset charset = Charset.forName(entity.getCharset());
      return charset.name().equals("US-ASCII") ? null : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // some programs write names of their own
    }
  }
}
