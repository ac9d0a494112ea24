package org.manicule.io.tika.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Composition;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Flow;
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
    addTo(composition, page);
    Facts facts = PageFacts.of(page);
    Reading reading = composition.finish(facts);
    Facts byline = Bylines.find(reading.text(), reading.pieces());
    return reading.withFacts(facts.orElse(byline));
  }

  private static void addTo(Composition composition, Document page) {
    Flow flow = new Flow(composition);
    NodeTraversor.filter(new BlockWalker(flow, new PageFurniture(page)), page);
    flow.addNotes();
  }

  private static Document parse(byte[] bytes, @Nullable Charset chosen) throws IOException {
    String name = chosen == null ? null : chosen.name();
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), name, "");
    if (chosen == null && page.wholeText().indexOf('\uFFFD') >= 0) {
      // The page says nothing, or something wrong, about its encoding.
      return Decoding.of(bytes).map(decoding -> Jsoup.parse(decoding.text())).orElse(page);
    }
    return page;
  }
}
