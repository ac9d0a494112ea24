package org.manicule.io.tika.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.SafeXml;

/**
 * Reads RSS, Atom and exports of WordPress post by post. What was read before the file breaks off
 * is kept, and said to be incomplete.
 */
public final class Feed {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml.*?\\?>|<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>]*>|\\s)*<(?:rss|feed|rdf:RDF)[\\s>].*");
  private static final int LOOK = 8192;
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "link",
          "pubDate",
          "date",
          "published",
          "updated",
          "creator",
          "author",
          "name",
          "encoded",
          "content",
          "description",
          "summary",
          "post_date",
          "post_type",
          "status");
  private static final Set<String> ENDS = Set.of("item", "entry");

  private final String fileName;
  private final XMLStreamReader xml;
  private final List<DraftSource> sources = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private int items;
  private int others;
  private int empty;

  private Feed(String fileName, XMLStreamReader xml) {
    this.fileName = fileName;
    this.xml = xml;
  }

  /** Whether a file begins like a feed. */
  public static boolean looksLike(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
      return ROOT.matcher(beginning.replace("\uFEFF", "")).matches();
    }
  }

  /** The posts of a file. */
  public static Draft read(Path file, Monitor monitor) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = SafeXml.reader(in);
      Feed feed = new Feed(fileName, xml);
      try {
        feed.readPosts(monitor);
      } catch (XMLStreamException e) {
        feed.breaksOff(e);
      }
      return feed.draft();
    } catch (XMLStreamException e) {
      throw BadFile.broken(fileName, e);
    }
  }

  private void readPosts(Monitor monitor) throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw BadFile.withDtd(fileName);
      }
      if (event == XMLStreamConstants.START_ELEMENT && ENDS.contains(xml.getLocalName())) {
        monitor.checkCancelled();
        add(readPost(xml.getLocalName()));
      }
    }
  }

  private void add(Post post) throws IOException {
    items++;
    if (!post.isPost()) {
      others++;
      return;
    }
    post.source(fileName, items).ifPresentOrElse(sources::add, () -> empty++);
  }

  /** Reads to the end of a post; comments on it are passed over. */
  private Post readPost(String end) throws XMLStreamException {
    Post post = new Post();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        return post;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        readField(post, xml.getLocalName());
      }
    }
    return post;
  }

  private void readField(Post post, String name) throws XMLStreamException {
    String prefix = xml.getPrefix();
    if (name.equals("category")) {
      String term = xml.getAttributeValue(null, "term");
      post.addCategory(term == null ? text() : term);
    } else if (name.equals("link") && xml.getAttributeValue(null, "href") != null) {
      String rel = xml.getAttributeValue(null, "rel");
      post.set(rel == null || rel.equals("alternate") ? "link" : "other-link", href());
    } else if ("excerpt".equals(prefix) || name.equals("comment") || name.equals("source")) {
      skip();
    } else if (name.equals("author")
        && "http://www.w3.org/2005/Atom".equals(xml.getNamespaceURI())) {
      return; // its name comes next
    } else if (FIELDS.contains(name) && isField(prefix, name)) {
      post.set(name, NormalisedText.of(text()));
    }
  }

  /** "media:content" and the like are pictures, not the text of the post. */
  private static boolean isField(@Nullable String prefix, String name) {
    boolean other = prefix != null && Set.of("media", "itunes", "image", "slash").contains(prefix);
    return !other || !Set.of("content", "title", "description", "summary", "name").contains(name);
  }

  private String href() {
    String href = xml.getAttributeValue(null, "href");
    return href == null ? "" : href;
  }

  /** The text of an element; elements in it, as XHTML has them, are written as markup. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean markup = "xhtml".equals(xml.getAttributeValue(null, "type"));
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.append('<').append(xml.getLocalName()).append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            text.append("</").append(xml.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(markup ? escaped(xml.getText()) : xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void breaksOff(XMLStreamException e) {
    if (sources.isEmpty()) {
      throw BadFile.broken(fileName, e);
    }
    String words = Messages.text("issue.feed.incomplete", sources.size());
    issues.add(Issue.error(fileName, words));
  }

  private Draft draft() {
    if (sources.isEmpty()) {
      throw BadFile.withoutText(fileName);
    }
    if (others > 0) {
      issues.add(Issue.note(fileName, Messages.text("issue.feed.others", others)));
    }
    if (empty > 0) {
      issues.add(Issue.note(fileName, Messages.text("issue.feed.empty", empty)));
    }
    return new Draft(sources, issues);
  }
}
