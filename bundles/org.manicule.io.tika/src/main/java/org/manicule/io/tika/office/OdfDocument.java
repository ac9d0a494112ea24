package org.manicule.io.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.Issue;
import org.manicule.api.importing.SafeXml;
import org.manicule.api.importing.WrittenDates;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Block;
import org.manicule.io.tika.draft.Composition;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.draft.ZipPackage;

/** Reads .odt: text, tables, lists, notes and running heads, without what was deleted. */
public final class OdfDocument {
  private static final Mark RUNNING_HEAD = new Mark(Messages.text("furniture.running"), 0.9);

  private final String fileName;
  private final ZipPackage parts;
  private final OdfStyles styles = new OdfStyles();
  private final Set<String> heads = new LinkedHashSet<>();
  private final Set<String> feet = new LinkedHashSet<>();
  private final Flow flow;
  private final Composition composition;

  private OdfDocument(String fileName, ZipPackage parts) {
    this.fileName = fileName;
    this.parts = parts;
    this.composition = new Composition(fileName);
    this.flow = new Flow(composition);
  }

  /** Text, pieces and facts of a document. */
  public static Reading read(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    try (ZipPackage parts = ZipPackage.open(file)) {
      return new OdfDocument(fileName, parts).read();
    } catch (XMLStreamException e) {
      throw BadFile.broken(fileName, e);
    }
  }

  private Reading read() throws IOException, XMLStreamException {
    boolean encrypted =
        parts.has("encrypted-package")
            || parts.text("META-INF/manifest.xml").orElse("").contains("encryption-data");
    if (encrypted) {
      throw BadFile.encrypted(fileName);
    }
    if (!parts.has("content.xml")) {
      throw BadFile.incomplete(fileName);
    }
    readStyles();
    heads.forEach(text -> flow.add(Block.paragraph(text).marked(RUNNING_HEAD)));
    OdfBody body = readContent();
    flow.addNotes();
    feet.forEach(text -> flow.add(Block.paragraph(text).marked(RUNNING_HEAD)));
    return withIssues(composition.finish(facts()), body);
  }

  private Reading withIssues(Reading reading, OdfBody body) {
    Reading result = reading;
    if (body.hasDeletions()) {
      result = result.withIssue(Issue.note(fileName, Messages.text("issue.deleted")));
    }
    if (body.comments() > 0) {
      String words = Messages.text("issue.comments", body.comments());
      result = result.withIssue(Issue.note(fileName, words));
    }
    return result;
  }

  private void readStyles() throws IOException, XMLStreamException {
    if (!parts.has("styles.xml")) {
      return;
    }
    try (InputStream in = parts.open("styles.xml")) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          readStyle(xml);
        }
      }
    }
  }

  private void readStyle(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    boolean inMasterPage =
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0".equals(xml.getNamespaceURI());
    if (inMasterPage
        && (name.startsWith("header") || name.startsWith("footer"))
        && !name.endsWith("style")
        && !name.endsWith("properties")) {
      Composition alone = new Composition(fileName);
      new OdfBody(styles, new Flow(alone), RUNNING_HEAD).read(xml);
      (name.startsWith("header") ? heads : feet).add(alone.finish(Facts.NONE).text());
    } else {
      styles.start(xml);
    }
  }

  private OdfBody readContent() throws IOException, XMLStreamException {
    OdfBody body = new OdfBody(styles, flow, null);
    try (InputStream in = parts.open("content.xml")) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("body")) {
            body.read(xml);
          } else {
            styles.start(xml);
          }
        }
      }
    }
    return body;
  }

  private Facts facts() throws IOException, XMLStreamException {
    Map<String, String> meta = CoreProperties.of(parts, "meta.xml");
    String author = meta.get("initial-creator");
    String language = meta.get("language");
    return new Facts(
            meta.get("title"),
            author != null ? author : meta.get("creator"),
            null,
            language != null ? language : styles.language())
        .ofFileMade(WrittenDates.inMetadata(meta.get("creation-date")).orElse(null));
  }
}
