package org.manicule.io.tika.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Composition;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a tree of elements from what one of Tika's parsers reports. */
final class TreeBuilder extends DefaultHandler {
  private final String fileName;
  private final Document document = new Document("");
  private Element current = document;
  private int depth;
  private int characters;

  TreeBuilder(String fileName) {
    this.fileName = fileName;
  }

  Document document() {
    return document;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    depth++;
    if (depth <= Markup.MAX_DEPTH) {
      Element child = new Element(name);
      for (int i = 0; i < attributes.getLength(); i++) {
        child.attr(attributes.getLocalName(i), attributes.getValue(i));
      }
      current.appendChild(child);
      current = child;
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (depth <= Markup.MAX_DEPTH && current.parent() != null) {
      current = current.parent();
    }
    depth--;
  }

  @Override
  public void characters(char[] text, int start, int length) {
    characters += length;
    if (characters > Composition.MAX_CHARACTERS) {
      throw BadFile.tooLong(fileName, Composition.MAX_CHARACTERS);
    }
    current.appendChild(new TextNode(new String(text, start, length)));
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) {
    characters(text, start, length);
  }
}
