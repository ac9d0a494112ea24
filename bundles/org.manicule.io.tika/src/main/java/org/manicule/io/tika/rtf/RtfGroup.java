package org.manicule.io.tika.rtf;

/** What holds inside one pair of braces; groups inside begin with the same. */
final class RtfGroup {
  /** Where letters go. */
  enum Place {
    TEXT,
    NOTE,
    BOX,
    HEAD,
    FOOT,
    LABEL,
    TITLE,
    AUTHOR,
    FONTS,
    STYLES,
    INFO,
    NOWHERE
  }

  Place place = Place.TEXT;
  int font;
  boolean bold;
  boolean hidden;
  boolean deleted;
  int bytesAfterUnicode = 1;
  boolean opensPlace;

  RtfGroup inside() {
    RtfGroup inner = new RtfGroup();
    inner.place = place;
    inner.font = font;
    inner.bold = bold;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.bytesAfterUnicode = bytesAfterUnicode;
    return inner;
  }

  /** Letters without any property. */
  void plain() {
    bold = false;
    hidden = false;
    deleted = false;
  }

  boolean isShown() {
    return place != Place.NOWHERE && !hidden && !deleted;
  }
}
