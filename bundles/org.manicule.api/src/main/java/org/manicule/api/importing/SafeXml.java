package org.manicule.api.importing;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The one place where XML readers come from: they know no DTDs and reach for nothing outside. Files
 * come from anywhere, and the JDK's default readers fetch whatever a hostile document names.
 */
public final class SafeXml {
  private SafeXml() {}

  /**
   * A reader of a stream. Adjacent pieces of text come as one; entities that a DTD would declare
   * come as events of their own and have no text.
   *
   * @param xml the document; the caller closes it
   * @return a reader at the start of the document
   * @throws XMLStreamException when it does not even begin like XML
   */
  public static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("outside entities are not read");
        });
    return factory.createXMLStreamReader(xml);
  }
}
