package org.manicule.io.tika.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a page or chapter: small figures that lead to a note elsewhere on the page, which
 * leads back. Such a note is read behind the paragraph that it belongs to.
 */
final class NoteLinks {
  private static final Pattern FIGURE = Pattern.compile("[\\[(]?(\\d{1,3}|[*†‡§]{1,3})[\\])]?\\.?");
  private static final Pattern BEFORE_WORDS = Pattern.compile("^[\\s.,:^↑↩⏎\\])]+");
  private static final Set<String> BLOCKS = Set.of("aside", "li", "p", "div", "dd", "section");

  private final Map<Element, Mark> marks = new HashMap<>();
  private final Set<Element> moved = new HashSet<>();

  /** How many elements begin before an element: a note stands behind its mark. */
  private final Map<Element, Integer> places = new HashMap<>();

  /**
   * The mark of a note.
   *
   * @param words how it is written in the text
   * @param note the note with its mark, or null where it stays in its place
   */
  record Mark(String words, @Nullable String note) {}

  private NoteLinks(Element root) {
    for (Element element : root.getAllElements()) {
      places.put(element, places.size());
    }
  }

  static NoteLinks in(Element root) {
    NoteLinks links = new NoteLinks(root);
    for (Element link : root.select("a[href*=#]")) {
      Matcher figure = FIGURE.matcher(link.text().strip());
      if (figure.matches()
          && looksRaised(link)
          && links.moved.stream().noneMatch(note -> isAround(note, link))) {
        links.follow(link, figure, root);
      }
    }
    return links;
  }

  private void follow(Element link, Matcher figure, Element root) {
    String mark = "[" + figure.group(1) + "]";
    Optional<Element> note =
        Optional.ofNullable(target(link, root))
            .flatMap(NoteLinks::note)
            .filter(each -> places.get(each) > places.get(link))
            .filter(each -> leadsBack(each, link, root));
    if (note.isPresent() && moved.add(note.get())) {
      String words = words(note.get(), figure.group(1));
      marks.put(link, new Mark(mark, words.isEmpty() ? null : mark + " " + words));
    } else {
      marks.put(link, new Mark(mark, null));
    }
  }

  /** How a link is written that is the mark of a note. */
  Optional<Mark> mark(Element link) {
    return Optional.ofNullable(marks.get(link));
  }

  /** Whether an element is a note that is read elsewhere. */
  boolean isMoved(Element element) {
    return moved.contains(element);
  }

  private static @Nullable Element target(Element link, Element root) {
    String address = link.attr("href");
    String name = address.startsWith("#") ? address.substring(1) : "";
    return name.isEmpty() ? null : root.getElementById(name);
  }

  private static boolean looksRaised(Element link) {
    String kind = link.attr("epub:type") + " " + link.attr("role") + " " + link.className();
    return link.closest("sup") != null
        || !link.select("sup").isEmpty()
        || kind.contains("noteref")
        || kind.contains("footnote");
  }

  private static Optional<Element> note(Element target) {
    return Stream.concat(Stream.of(target), target.parents().stream())
        .filter(each -> BLOCKS.contains(each.normalName()))
        .findFirst();
  }

  private static boolean leadsBack(Element note, Element link, Element root) {
    return note.select("a[href^=#]").stream()
        .map(back -> target(back, root))
        .anyMatch(back -> back != null && (isAround(back, link) || isAround(link, back)));
  }

  private static boolean isAround(Element outer, Element inner) {
    return outer == inner || inner.parents().contains(outer);
  }

  private static String words(Element note, String figure) {
    Element copy = note.clone();
    Elements back = copy.select("a[href^=#]");
    back.stream()
        .filter(link -> link.text().strip().length() <= 3)
        .forEach(link -> (link.closest("sup") == null ? link : link.closest("sup")).remove());
    Elements paragraphs = copy.select("p");
    String words =
        paragraphs.size() > 1
            ? paragraphs.stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"))
            : copy.text();
    String tidy = BEFORE_WORDS.matcher(words.strip()).replaceFirst("");
    return tidy.startsWith(figure + " ") ? tidy.substring(figure.length() + 1) : tidy;
  }
}
