package org.manicule.io.tika.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts the marks of footnotes into the text of a binary Word document, and links between mark and
 * note. Tika leaves the marks out and puts the notes behind the text; where the marks belong is
 * found by the words before them.
 */
final class OldWordNotes {
  private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li");
  private static final int LONGEST = 80;

  /** Stands for a note's own number where a note begins. */
  private static final char NUMBER = '\uFFFD';

  /** Field codes stand between the first two, what they show between the last two. */
  private static final char FIELD = 0x13;

  private static final char SHOWN = 0x14;
  private static final char FIELD_END = 0x15;

  private final List<Element> blocks = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private int block;

  private OldWordNotes(Document document) {
    for (Element element : document.getAllElements()) {
      boolean own =
          BLOCKS.contains(element.normalName()) && element.closest(".header,.footer") == null;
      if (own && element.wholeText().strip().indexOf(NUMBER) == 0) {
        notes.add(element);
      } else if (own) {
        blocks.add(element);
      }
    }
  }

  /** Puts marks and links into what Tika read of a file. */
  static void link(Path file, Document document) throws IOException {
    OldWordNotes links = new OldWordNotes(document);
    if (!links.notes.isEmpty()) {
      List<String> before = wordsBeforeMarks(file);
      // Otherwise some are notes of another kind, and nobody knows which.
      if (before.size() == links.notes.size()) {
        links.link(before);
      }
    }
  }

  private static List<String> wordsBeforeMarks(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        HWPFDocument document = new HWPFDocument(in)) {
      StringBuilder text = document.getText();
      Notes notes = document.getFootnotes();
      List<String> before = new ArrayList<>();
      for (int i = 0; i < notes.getNotesCount(); i++) {
        before.add(wordsBefore(notes.getNoteAnchorPosition(i), text));
      }
      return before;
    } catch (OldFileFormatException e) {
      return List.of(); // from before Word 97: Tika reads no notes from these
    }
  }

  private static String wordsBefore(int mark, StringBuilder text) {
    int start = mark;
    while (start > 0 && "\r\f\u0007".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    StringBuilder words = new StringBuilder();
    boolean code = false;
    for (int i = start; i < mark && i < text.length(); i++) {
      char each = text.charAt(i);
      code = each == FIELD || (code && each != SHOWN && each != FIELD_END);
      if (!code && Character.isLetterOrDigit(each)) {
        words.append(each);
      }
    }
    return words.substring(Math.max(0, words.length() - LONGEST));
  }

  private void link(List<String> before) {
    List<Runnable> insertions = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Place place = find(before.get(i));
      if (place != null) {
        int number = i + 1;
        insertions.add(0, () -> insert(place, number));
      }
    }
    // From the last to the first, so that places found stay where they are.
    insertions.forEach(Runnable::run);
  }

  /** Behind a character of a text. */
  private record Place(TextNode text, int offset) {}

  private @Nullable Place find(String words) {
    for (int i = block; i < blocks.size() && !words.isEmpty(); i++) {
      StringBuilder letters = new StringBuilder();
      List<Place> places = new ArrayList<>();
      for (TextNode text : blocks.get(i).nodeStream(TextNode.class).toList()) {
        String whole = text.getWholeText();
        for (int k = 0; k < whole.length(); k++) {
          if (Character.isLetterOrDigit(whole.charAt(k))) {
            letters.append(whole.charAt(k));
            places.add(new Place(text, k + 1));
          }
        }
      }
      int found = letters.indexOf(words);
      if (found >= 0) {
        block = i;
        return behindPunctuation(places.get(found + words.length() - 1));
      }
    }
    return null;
  }

  /** Marks stand behind the stop that ends a sentence, and that is no letter. */
  private static Place behindPunctuation(Place place) {
    String whole = place.text().getWholeText();
    int end = place.offset();
    while (end < whole.length() && ".,;:!?”’\"')%".indexOf(whole.charAt(end)) >= 0) {
      end++;
    }
    return new Place(place.text(), end);
  }

  private void insert(Place place, int number) {
    Element link = new Element("a").attr("href", "#note" + number).text(String.valueOf(number));
    Element mark = new Element("sup").attr("id", "mark" + number).appendChild(link);
    TextNode rest = place.text();
    if (place.offset() < rest.getWholeText().length()) {
      rest = rest.splitText(place.offset());
      rest.before(mark);
    } else {
      rest.after(mark);
    }
    Element back = new Element("a").attr("href", "#mark" + number).text(String.valueOf(number));
    notes.get(number - 1).attr("id", "note" + number).prependChild(back);
  }
}
