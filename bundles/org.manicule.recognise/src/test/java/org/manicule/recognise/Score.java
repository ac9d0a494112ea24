package org.manicule.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How what was found compares with a key, of one kind in one document. */
record Score(
    String what,
    double precision,
    double recall,
    Set<List<String>> missed,
    Set<List<String>> wrong) {

  static Score of(String document, String aspect, Key key, Finds finds) {
    Set<List<String>> expected = key.of(aspect);
    Set<List<String>> found =
        finds.of(aspect).stream()
            .map(key::inItsForm)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<List<String>> right = new LinkedHashSet<>(expected);
    right.retainAll(found);
    Set<List<String>> missed = new LinkedHashSet<>(expected);
    missed.removeAll(found);
    Set<List<String>> wrong = new LinkedHashSet<>(found);
    wrong.removeAll(expected);
    double precision = found.isEmpty() ? 1 : (double) right.size() / found.size();
    double recall = expected.isEmpty() ? 1 : (double) right.size() / expected.size();
    return new Score(document + ", " + aspect, precision, recall, missed, wrong);
  }

  @Override
  public String toString() {
    return "%s: precision %.2f, recall %.2f, missed %s, wrong %s"
        .formatted(what, precision, recall, missed, wrong);
  }
}
