package org.manicule.io.tika.office;

import javax.xml.stream.XMLStreamReader;

/** How WordprocessingML writes values in attributes. */
final class Word {
  private Word() {}

  /** The attribute {@code w:val}; empty when there is none. */
  static String value(XMLStreamReader xml) {
    return attribute(xml, "val", "");
  }

  static String attribute(XMLStreamReader xml, String name, String otherwise) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  static int number(String value, int otherwise) {
    return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  /** A switch such as {@code <w:b/>} is on unless it says otherwise. */
  static boolean isOn(String value) {
    return !value.equals("0")
        && !value.equals("false")
        && !value.equals("off")
        && !value.equals("none");
  }
}
