package org.manicule.api.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.importing.DraftValue;

/**
 * One entry of a bibliography.
 *
 * @param key how the bibliography names it, such as {@code quill2019}; may be empty
 * @param place where it stands in the file, such as {@code line 12}
 * @param citedAs how it is cited in brackets: {@code Quill & Reed 2019}
 * @param citation how it stands in a list of references
 * @param values what is known about it, by the name of the variable
 * @param doi the DOI in lower case without anything before it; empty when it has none
 * @param files the names of files that the bibliography keeps with it
 */
public record Reference(
    String key,
    String place,
    String citedAs,
    String citation,
    Map<String, DraftValue> values,
    String doi,
    List<String> files) {

  /** Copies the map, in its order, and the list. */
  public Reference {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    files = List.copyOf(files);
  }
}
