package org.manicule.io.tika.markup;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Block;
import org.manicule.io.tika.draft.Composition;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.furniture.Bylines;
import org.manicule.io.tika.text.Decoding;

/** Reads a saved web page. Nothing that it refers to is fetched. */
public final class WebPage {
  private WebPage() {}

  /**
   * Text, pieces and facts of a page.
   *
   * @param chosen how it is encoded, or null to find out
   */
  public static Reading read(String fileName, byte[] bytes, @Nullable Charset chosen)
      throws IOException {
    Document page = parse(bytes, chosen);
    Composition composition = new Composition(fileName);
    addTo(composition, page, new PageFurniture(page));
    Facts facts = PageFacts.of(page);
    Reading reading = composition.finish(facts);
    Facts byline = Bylines.find(reading.text(), reading.pieces());
    return reading.withFacts(facts.orElse(byline));
  }

  /** Text and pieces of a mail in HTML, below a heading. */
  public static Reading mail(String heading, byte[] bytes, @Nullable Charset chosen)
      throws IOException {
    Composition composition = new Composition(heading);
    composition.add(Block.heading(1, heading));
    addTo(composition, parse(bytes, chosen), new QuotedElements());
    return composition.finish(Facts.NONE);
  }

  private static void addTo(
      Composition composition, Document page, Function<Element, @Nullable Mark> furniture) {
    Flow flow = new Flow(composition);
    NodeTraversor.filter(new BlockWalker(flow, furniture, NoteLinks.in(page)), page);
    flow.addNotes();
  }

  private static Document parse(byte[] bytes, @Nullable Charset chosen) throws IOException {
    String charset = chosen == null ? null : chosen.name();
    Document page = parse(bytes, charset);
    if (charset == null && page.wholeText().indexOf('\uFFFD') >= 0) {
      // The page says nothing, or something wrong, about its encoding.
      Optional<Decoding> found = Decoding.of(bytes);
      return found.isEmpty() ? page : parse(bytes, found.get().charset().name());
    }
    return page;
  }

  /** Pages that are XML may have empty elements that a browser would take for open ones. */
  private static Document parse(byte[] bytes, @Nullable String charset) throws IOException {
    int start = Math.min(bytes.length, 100);
    boolean xml = new String(bytes, 0, start, StandardCharsets.ISO_8859_1).contains("<?xml ");
    return xml ? Markup.xml(bytes, charset) : Markup.html(bytes, charset);
  }
}
