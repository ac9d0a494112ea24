package org.manicule.io.tika.markup;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.WrittenDates;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Facts;

/** What a web page says about itself in its head, its language and its first heading. */
final class PageFacts {
  private static final String[] AUTHOR = {
    "author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "byl"
  };
  private static final String[] DATE = {
    "article:published_time", "date", "dc.date", "dcterms.created", "dcterms.issued",
    "citation_publication_date", "pubdate", "publish-date", "created", "dc.date.issued"
  };
  private static final String[] TITLE = {"og:title", "citation_title", "dc.title", "dcterms.title"};

  private final Document page;

  private PageFacts(Document page) {
    this.page = page;
  }

  static Facts of(Document page) {
    PageFacts facts = new PageFacts(page);
    return new Facts(facts.title(), facts.author(), facts.date(), facts.language());
  }

  private @Nullable String title() {
    String named = named(TITLE);
    if (named != null) {
      return named;
    }
    Elements headings = page.select("h1");
    String heading = headings.size() == 1 ? Characters.oneLine(headings.get(0).text()) : null;
    return heading != null ? heading : Characters.oneLine(page.title());
  }

  private @Nullable String author() {
    String named = named(AUTHOR);
    if (named != null && !named.startsWith("http")) {
      return named;
    }
    Element link = page.selectFirst("[rel=author], [itemprop=author]");
    return link == null ? null : Characters.oneLine(link.text());
  }

  private @Nullable String date() {
    for (String name : DATE) {
      Optional<String> date = WrittenDates.inMetadata(named(name));
      if (date.isPresent()) {
        return date.get();
      }
    }
    Element time =
        page.selectFirst(
            "time[pubdate][datetime], time.published[datetime], [itemprop=datePublished]");
    if (time == null) {
      return null;
    }
    String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
    return WrittenDates.inMetadata(value).orElse(null);
  }

  private @Nullable String language() {
    Element html = page.selectFirst("html");
    if (html == null) {
      return null;
    }
    String language = html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    return language.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
        ? language.replace('_', '-')
        : null;
  }

  private @Nullable String named(String... names) {
    for (String name : names) {
      Element meta = page.selectFirst("meta[name='" + name + "'], meta[property='" + name + "']");
      String content = meta == null ? null : Characters.oneLine(meta.attr("content"));
      if (content != null) {
        return content;
      }
    }
    return null;
  }
}
