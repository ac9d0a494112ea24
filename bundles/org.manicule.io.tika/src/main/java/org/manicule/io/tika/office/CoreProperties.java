package org.manicule.io.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.importing.SafeArchive;
import org.manicule.api.importing.SafeXml;

/** The parts of a package that hold properties of the document, one element each. */
final class CoreProperties {
  private CoreProperties() {}

  static Map<String, String> of(SafeArchive parts, String part)
      throws IOException, XMLStreamException {
    Map<String, String> properties = new HashMap<>();
    if (!parts.has(part)) {
      return properties;
    }
    try (InputStream in = parts.open(part)) {
      XMLStreamReader xml = SafeXml.reader(in);
      String name = "";
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          name = xml.getLocalName();
        } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
          properties.putIfAbsent(name, xml.getText().strip());
        }
      }
    }
    return properties;
  }
}
