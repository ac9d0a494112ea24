package org.manicule.io.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
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

/** Reads .docx: body, tables, lists, notes and running heads, without what was deleted. */
public final class WordDocument {
  private static final double RUNNING_HEAD = 0.9;

  private final String fileName;
  private final ZipPackage parts;
  private final WordStyles styles;
  private final WordLists lists;
  private final Map<String, String> footnotes = new HashMap<>();
  private final Composition composition;
  private final Flow flow;

  private WordDocument(String fileName, ZipPackage parts) throws IOException, XMLStreamException {
    this.fileName = fileName;
    this.parts = parts;
    this.styles = WordStyles.of(parts);
    this.lists = WordLists.of(parts);
    this.composition = new Composition(fileName);
    this.flow = new Flow(composition);
  }

  /** Text, pieces and facts of a document. */
  public static Reading read(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    try (ZipPackage parts = ZipPackage.open(file)) {
      return new WordDocument(fileName, parts).read();
    } catch (XMLStreamException e) {
      throw BadFile.broken(fileName, e);
    }
  }

  private Reading read() throws IOException, XMLStreamException {
    readNotes("footnotes");
    readNotes("endnotes");
    readRunningHeads("word/header");
    WordBody body = new WordBody(styles, lists, flow, footnotes::get, null);
    read(body, mainPart());
    flow.addNotes();
    readRunningHeads("word/footer");
    Reading reading = composition.finish(facts());
    if (body.hasDeletions()) {
      reading = reading.withIssue(Issue.note(fileName, Messages.text("issue.deleted")));
    }
    if (body.comments() > 0) {
      String words = Messages.text("issue.comments", body.comments());
      reading = reading.withIssue(Issue.note(fileName, words));
    }
    return reading;
  }

  /** Strictly it is found through relations, but nobody names it otherwise. */
  private String mainPart() {
    if (parts.has("word/document.xml")) {
      return "word/document.xml";
    }
    return parts.parts().stream()
        .filter(part -> part.matches("word/document\\d*\\.xml"))
        .findFirst()
        .orElseThrow(() -> BadFile.incomplete(fileName));
  }

  private void read(WordBody body, String part) throws IOException, XMLStreamException {
    try (InputStream in = parts.open(part)) {
      body.read(SafeXml.reader(in));
    }
  }

  private void readRunningHeads(String prefix) throws IOException, XMLStreamException {
    Mark mark = new Mark(Messages.text("furniture.running"), RUNNING_HEAD);
    Set<String> seen = new LinkedHashSet<>();
    for (String part : parts.parts()) {
      if (part.startsWith(prefix) && part.endsWith(".xml")) {
        Composition alone = new Composition(fileName);
        read(new WordBody(styles, lists, new Flow(alone), id -> null, mark), part);
        seen.add(alone.finish(Facts.NONE).text());
      }
    }
    seen.forEach(text -> flow.add(Block.paragraph(text).marked(mark)));
  }

  private void readNotes(String kind) throws IOException, XMLStreamException {
    String part = "word/" + kind + ".xml";
    if (!parts.has(part)) {
      return;
    }
    try (InputStream in = parts.open(part)) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && isNote(xml)) {
          String id = kind.charAt(0) + Word.attribute(xml, "id", "");
          footnotes.put(id, noteText(xml));
        }
      }
    }
  }

  private static boolean isNote(XMLStreamReader xml) {
    String name = xml.getLocalName();
    return (name.equals("footnote") || name.equals("endnote"))
        && Word.attribute(xml, "type", "normal").equals("normal");
  }

  private static String noteText(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    boolean inText = false;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String name = xml.getLocalName();
        inText = name.equals("t");
        if (name.equals("del") || name.equals("instrText")) {
          WordBody.skip(xml);
          depth--;
        } else if (name.equals("p") || name.equals("tab") || name.equals("br")) {
          words.append(' ');
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        inText = false;
      } else if (event == XMLStreamConstants.CHARACTERS && inText) {
        words.append(xml.getText());
      }
    }
    return words.toString().replaceAll("[ \t\n]+", " ").strip();
  }

  private Facts facts() throws IOException, XMLStreamException {
    Map<String, String> core = CoreProperties.of(parts, "docProps/core.xml");
    String own = core.get("language");
    return new Facts(
            core.get("title"), core.get("creator"), null, own != null ? own : styles.language())
        .ofFileMade(WrittenDates.inMetadata(core.get("created")).orElse(null));
  }
}
