package org.manicule.io.tika;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.mail.Mail;
import org.manicule.io.tika.mail.Mailbox;
import org.manicule.io.tika.mail.WebArchive;

/** Makes drafts of mails, mailboxes and web archives: one source for each message. */
final class MailDrafts {
  private final SourceFile file;
  private final Monitor monitor;
  private final List<DraftSource> sources = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  private MailDrafts(SourceFile file, Monitor monitor) {
    this.file = file;
    this.monitor = monitor;
  }

  static Draft read(SourceFile file, FileKind kind, Monitor monitor) throws IOException {
    return switch (kind) {
      case EML -> new MailDrafts(file, monitor).mail();
      case MBOX -> new MailDrafts(file, monitor).box();
      default -> archive(file);
    };
  }

  private static Draft archive(SourceFile file) throws IOException {
    WebArchive archive = WebArchive.read(file.name(), Files.readAllBytes(file.path()));
    if (Characters.isBlank(archive.reading().text())) {
      throw BadFile.withoutText(file.name());
    }
    Reading reading =
        Readers.withMislabelling(Readers.withFurniture(archive.reading()), file, FileKind.MHTML);
    Draft draft = DraftMaker.draft(file.name(), reading);
    return archive.address().isEmpty() ? draft : WebAddress.with(draft, archive.address());
  }

  private Draft mail() throws IOException {
    Mail mail = Mail.read(Files.readAllBytes(file.path()));
    add(mail, DraftMaker.draft(file.name(), mail.reading()).sources().get(0).name());
    if (sources.isEmpty()) {
      throw BadFile.withoutText(file.name());
    }
    return draft();
  }

  private Draft box() throws IOException {
    try (Mailbox box = Mailbox.open(file.path())) {
      for (byte[] bytes = box.next(); bytes != null; bytes = box.next()) {
        monitor.checkCancelled();
        message(bytes);
      }
    }
    if (sources.isEmpty()) {
      throw BadFile.withoutText(file.name());
    }
    return draft();
  }

  /** A broken message costs that message only. */
  private void message(byte[] bytes) {
    try {
      Mail mail = Mail.read(bytes);
      DraftValue date = mail.values().get("date");
      add(
          mail,
          date == null ? mail.subject() : Messages.text("mail.named", mail.subject(), date.text()));
    } catch (CancelledException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      String start = new String(bytes, 0, Math.min(60, bytes.length), StandardCharsets.ISO_8859_1);
      String words = start.lines().findFirst().orElse("").strip();
      String why = e instanceof UserException problem ? problem.whatHappened() : "";
      issues.add(Issue.error(file.name(), Messages.text("issue.mail.broken", words, why).strip()));
    }
  }

  private void add(Mail mail, String name) {
    issues.addAll(mail.reading().issues());
    if (mail.hasWords()) {
      Draft draft = DraftMaker.draft(file.name(), mail.reading());
      sources.add(draft.sources().get(0).withName(name).withVariables(mail.values()));
    } else if (sources.isEmpty() || !mail.attached().isEmpty()) {
      String words = Messages.text("issue.mail.wordless", mail.subject());
      issues.add(Issue.warning(file.name(), words));
    }
    for (Mail.Attached attached : mail.attached()) {
      monitor.checkCancelled();
      if (file.readsAttachments()) {
        attached(attached, name, mail);
      } else {
        unread.add(attached.name());
      }
    }
  }

  private void attached(Mail.Attached attached, String name, Mail mail) {
    try {
      Path folder = Files.createTempDirectory("manicule-mail");
      Path copy = folder.resolve(fileName(attached.name()));
      try {
        Files.write(copy, attached.bytes());
        Draft draft = Readers.read(SourceFile.check(copy, "auto").withAttachments("read"), monitor);
        draft.sources().forEach(source -> sources.add(belonging(source, name, mail)));
        issues.addAll(draft.issues());
      } finally {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(folder);
      }
    } catch (UserException e) {
      String words = Messages.text("issue.mail.attachment", attached.name(), e.whatHappened());
      issues.add(Issue.warning(file.name(), words));
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      String words = Messages.text("issue.mail.attachment", attached.name(), why);
      issues.add(Issue.error(file.name(), words));
    }
  }

  /** An attachment has the mail's values where it has none of its own. */
  private static DraftSource belonging(DraftSource source, String name, Mail mail) {
    Map<String, DraftValue> values = new LinkedHashMap<>(mail.values());
    values.remove("title");
    values.remove("author");
    values.putAll(source.variables());
    String whole = Messages.text("mail.attachment.named", name, source.name());
    return source.withName(whole).withVariables(values);
  }

  private static String fileName(String name) {
    String last = name.replace('\\', '/');
    String safe = last.substring(last.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    String kept = safe.length() > 100 ? safe.substring(safe.length() - 100) : safe;
    return kept.replaceFirst("^[. ]+", "_").isBlank()
        ? "attachment"
        : kept.replaceFirst("^[. ]+", "_");
  }

  private Draft draft() {
    if (!unread.isEmpty()) {
      String names = String.join(", ", unread.stream().limit(10).toList());
      String more = unread.size() > 10 ? names + ", …" : names;
      issues.add(
          Issue.warning(file.name(), Messages.text("issue.mail.attached", unread.size(), more)));
    }
    return new Draft(sources, issues);
  }
}
