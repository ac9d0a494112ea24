package org.manicule.io.tika;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells mails, mailboxes and web archives by their headers. */
final class MailHead {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):(?: .*|\t.*)?");
  private static final Set<String> USUAL =
      Set.of(
          "from",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "content-type",
          "received",
          "return-path",
          "delivered-to",
          "reply-to",
          "snapshot-content-location",
          "content-transfer-encoding",
          "x-mozilla-status",
          "in-reply-to",
          "references",
          "sender");
  private static final int ENOUGH = 3;

  private MailHead() {}

  /** What a text is that begins with headers; empty when it does not. */
  static Optional<FileKind> kind(String text) {
    String start = text.substring(0, Math.min(text.length(), 1 << 15)).stripLeading();
    boolean box = start.startsWith("From ");
    String head = box ? start.substring(Math.max(0, start.indexOf('\n'))).stripLeading() : start;
    int usual = 0;
    StringBuilder fields = new StringBuilder();
    for (String line : head.lines().toList()) {
      if (line.isBlank()) {
        break;
      }
      Matcher field = FIELD.matcher(line);
      boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
      if (!goesOn && !field.matches()) {
        return Optional.empty();
      }
      fields.append(goesOn ? ' ' : '\n').append(line.strip().toLowerCase(Locale.ROOT));
      usual += !goesOn && USUAL.contains(field.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    if (usual < ENOUGH) {
      return Optional.empty();
    }
    if (box) {
      return Optional.of(FileKind.MBOX);
    }
    return Optional.of(isArchive(fields.toString()) ? FileKind.MHTML : FileKind.EML);
  }

  /** Browsers write no sender but themselves and no receiver. */
  private static boolean isArchive(String fields) {
    boolean page =
        fields.contains("multipart/related") || fields.contains("\ncontent-type: text/html");
    boolean browser =
        fields.contains("\nsnapshot-content-location:")
            || fields.contains("saved by")
            || fields.contains("gespeichert von");
    return page && (browser || !fields.contains("\nto:"));
  }
}
