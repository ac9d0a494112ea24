package org.manicule.io.tika.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.WrittenDates;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Composition;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Reading;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the binary .doc of Word 97 to 2003 with Tika's parser. */
public final class OldWordDocument {
  private static final Mark RUNNING_HEAD = new Mark(Messages.text("furniture.running"), 0.9);
  private static final Set<String> HEADS = Set.of("header", "footer");

  private OldWordDocument() {}

  /** Text, pieces and facts of a document. */
  public static Reading read(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    Metadata metadata = new Metadata();
    Document document = parse(file, fileName, metadata);
    Composition composition = new Composition(fileName);
    Flow flow = new Flow(composition);
    OldWordNotes.link(file, document);
    NodeTraversor.traverse((node, depth) -> tidy(node), document);
    document.select("p:matchesWholeText(^\\s*· )").forEach(OldWordDocument::makeListItem);
    NodeTraversor.filter(
        new BlockWalker(flow, OldWordDocument::furniture, NoteLinks.in(document)), document);
    flow.addNotes();
    return composition.finish(facts(metadata));
  }

  private static Document parse(Path file, String fileName, Metadata metadata) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    TreeBuilder tree = new TreeBuilder(fileName);
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NoEmbeddedDocuments());
    Parser parser = new OfficeParser();
    // The parsers look for their own helpers through the thread.
    thread.setContextClassLoader(parser.getClass().getClassLoader());
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      parser.parse(in, tree, metadata, context);
    } catch (EncryptedDocumentException e) {
      throw BadFile.encrypted(fileName);
    } catch (SAXException | TikaException e) {
      throw BadFile.broken(fileName, e);
    } finally {
      thread.setContextClassLoader(before);
    }
    return tree.document();
  }

  /** The signs that stand for a note's own number come out as replacement characters. */
  private static void tidy(Node node) {
    if (node instanceof TextNode text && text.getWholeText().indexOf('\uFFFD') >= 0) {
      text.text(text.getWholeText().replace("\uFFFD", ""));
    }
  }

  /** Tika writes the bullets of lists into the text of ordinary paragraphs. */
  private static void makeListItem(Element paragraph) {
    Element before = paragraph.previousElementSibling();
    Element list = before != null && before.nameIs("ul") ? before : new Element("ul");
    if (list != before) {
      paragraph.before(list);
    }
    for (TextNode text : paragraph.textNodes()) {
      if (text.getWholeText().stripLeading().startsWith("· ")) {
        text.text(text.getWholeText().stripLeading().substring(2));
        break;
      }
    }
    list.appendChild(paragraph.tagName("li"));
  }

  private static @Nullable Mark furniture(Element element) {
    return HEADS.contains(element.className()) ? RUNNING_HEAD : null;
  }

  private static Facts facts(Metadata metadata) {
    return new Facts(
            metadata.get(TikaCoreProperties.TITLE),
            metadata.get(TikaCoreProperties.CREATOR),
            null,
            metadata.get(TikaCoreProperties.LANGUAGE))
        .ofFileMade(WrittenDates.inMetadata(metadata.get(TikaCoreProperties.CREATED)).orElse(null));
  }

  /** Pictures, sheets and other files inside a document are not its text. */
  private static final class NoEmbeddedDocuments implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
      // never asked for, see above
    }
  }
}
