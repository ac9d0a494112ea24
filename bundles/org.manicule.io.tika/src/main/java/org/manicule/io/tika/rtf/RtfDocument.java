package org.manicule.io.tika.rtf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.WrittenDates;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Composition;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.rtf.RtfGroup.Place;

/** Reads rich text: paragraphs, tables, lists, notes and running heads. */
public final class RtfDocument {
  private static final int DEEPEST = 2000;

  /** Groups that hold no text of the document. */
  private static final Set<String> NOWHERE =
      Set.of(
          "pict",
          "objdata",
          "objclass",
          "fldinst",
          "colortbl",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "revtbl",
          "filetbl",
          "themedata",
          "datastore",
          "generator",
          "xmlnstbl",
          "latentstyles",
          "nonshppict",
          "sp",
          "bkmkstart",
          "bkmkend",
          "annotation",
          "atnid",
          "atnauthor",
          "atndate",
          "atnref",
          "atnparent",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "tc",
          "xe",
          "rxe",
          "private",
          "pgptbl",
          "operator",
          "keywords",
          "subject",
          "comment",
          "doccomm",
          "company",
          "manager",
          "category",
          "hlinkbase");

  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("fonttbl", Place.FONTS),
          Map.entry("stylesheet", Place.STYLES),
          Map.entry("info", Place.INFO),
          Map.entry("title", Place.TITLE),
          Map.entry("author", Place.AUTHOR),
          Map.entry("footnote", Place.NOTE),
          Map.entry("shptxt", Place.BOX),
          Map.entry("listtext", Place.LABEL),
          Map.entry("pntext", Place.LABEL),
          Map.entry("header", Place.HEAD),
          Map.entry("headerl", Place.HEAD),
          Map.entry("headerr", Place.HEAD),
          Map.entry("headerf", Place.HEAD),
          Map.entry("footer", Place.FOOT),
          Map.entry("footerl", Place.FOOT),
          Map.entry("footerr", Place.FOOT),
          Map.entry("footerf", Place.FOOT));

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "));

  private final String fileName;
  private final RtfLexer lexer;
  private final Composition composition;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfOutput output;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private RtfGroup group = new RtfGroup();
  private boolean ignorable;
  private boolean afterOpening;
  private int bytesToSkip;
  private int comments;
  private boolean deletions;
  private @Nullable String year;
  private String month = "";
  private String day = "";

  private RtfDocument(String fileName, String rtf) {
    this.fileName = fileName;
    this.lexer = new RtfLexer(rtf);
    this.composition = new Composition(fileName);
    this.output = new RtfOutput(new Flow(composition), styles);
  }

  /** Text, pieces and facts of a document. */
  public static Reading read(Path file) throws IOException {
    String rtf = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return new RtfDocument(String.valueOf(file.getFileName()), rtf).read();
  }

  private Reading read() {
    RtfLexer.Token token = lexer.next();
    do {
      take(token);
      token = lexer.next();
    } while (token != RtfLexer.Token.END && !groups.isEmpty());
    if (!groups.isEmpty()) {
      throw BadFile.incomplete(fileName);
    }
    output.finish();
    Reading reading = composition.finish(facts());
    if (deletions) {
      reading = reading.withIssue(Issue.note(fileName, Messages.text("issue.deleted")));
    }
    return comments == 0
        ? reading
        : reading.withIssue(Issue.note(fileName, Messages.text("issue.comments", comments)));
  }

  private void take(RtfLexer.Token token) {
    switch (token) {
      case OPEN -> open();
      case CLOSE -> close();
      case WORD -> word(lexer.word(), lexer.value());
      case SYMBOL -> symbol(lexer.symbol());
      case BYTE -> letter(lexer.symbol());
      case END -> flush();
    }
    afterOpening = token == RtfLexer.Token.OPEN || (afterOpening && ignorable);
  }

  private void open() {
    flush();
    if (groups.size() >= DEEPEST) {
      throw BadFile.tooComplex(fileName, new IOException("groups nest too deeply"));
    }
    groups.push(group);
    group = group.inside();
    bytesToSkip = 0;
  }

  private void close() {
    flush();
    bytesToSkip = 0;
    ignorable = false;
    if (!groups.isEmpty()) {
      if (group.opensPlace) {
        output.endPlace(group.place);
      }
      group = groups.pop();
    }
  }

  private void word(String word, int value) {
    if (word.equals("u")) {
      unicode((char) value);
      return;
    }
    flush();
    bytesToSkip = 0;
    boolean first = afterOpening;
    boolean mayBeIgnored = ignorable;
    ignorable = false;
    if (first && opensPlace(word, mayBeIgnored)) {
      return;
    }
    String sign = SIGNS.get(word);
    if (sign != null) {
      sign(sign);
    } else if (!table(word) && !paragraph(word, value) && !letters(word, value)) {
      file(word, value);
    }
  }

  /** Whether the group that begins with this word has a place of its own. */
  private boolean opensPlace(String word, boolean mayBeIgnored) {
    Place place = PLACES.get(word);
    comments += word.equals("annotation") ? 1 : 0;
    if (group.place == Place.NOWHERE) {
      return true;
    }
    if (place != null) {
      group.place = place;
      group.opensPlace = true;
      group.plain();
      return true;
    }
    if (NOWHERE.contains(word) || (mayBeIgnored && !word.equals("shpinst"))) {
      group.place = Place.NOWHERE;
      return true;
    }
    return false;
  }

  private boolean table(String word) {
    if (group.place != Place.TEXT) {
      return false;
    }
    switch (word) {
      case "cell" -> output.endCell();
      case "row" -> output.endRow();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean paragraph(String word, int value) {
    switch (word) {
      case "par", "sect", "nestcell" -> {
        if (group.isShown() || group.place == Place.TEXT) {
          output.endParagraph(group.place);
        }
      }
      case "pard" -> whenText(output::paragraphDefaults);
      case "s" -> {
        if (group.place == Place.STYLES) {
          styles.define(value);
        } else {
          whenText(() -> output.style(value));
        }
      }
      case "outlinelevel" -> whenText(() -> output.outline(value));
      case "ilvl" -> whenText(() -> output.listLevel(value));
      case "intbl" -> whenText(() -> output.inTable(true));
      case "chftn" -> {
        if (group.place == Place.TEXT) {
          sign(output.nextNote());
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void whenText(Runnable change) {
    if (group.place == Place.TEXT) {
      change.run();
    }
  }

  private boolean letters(String word, int value) {
    boolean on = !lexer.hasValue() || value != 0;
    switch (word) {
      case "b" -> group.bold = on;
      case "v" -> group.hidden = on;
      case "deleted" -> group.deleted = on;
      case "plain" -> group.plain();
      case "uc" -> group.bytesAfterUnicode = Math.max(0, Math.min(8, value));
      case "f" -> {
        group.font = value;
        fonts.define(value);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void file(String word, int value) {
    switch (word) {
      case "fcharset" -> fonts.charset(value);
      case "cpg" -> fonts.codePage(value);
      case "ansicpg" -> fonts.standardCodePage(value);
      case "mac" -> fonts.standardMac();
      case "deff" -> group.font = value;
      case "yr" -> year = year == null && group.place == Place.INFO ? String.valueOf(value) : year;
      case "mo" -> month = month.isEmpty() ? String.valueOf(value) : month;
      case "dy" -> day = day.isEmpty() ? String.valueOf(value) : day;
      default -> {
        // a matter of looks
      }
    }
  }

  private void symbol(char symbol) {
    switch (symbol) {
      case '*' -> ignorable = afterOpening;
      case '~' -> sign("\u00A0");
      case '_' -> sign("\u2011");
      case '{', '}', '\\' -> letter(symbol);
      case '\r', '\n' -> word("par", 1);
      default -> {
        // an optional hyphen or a mark of an index
      }
    }
  }

  private void sign(String sign) {
    flush();
    bytesToSkip = 0;
    if (group.isShown()) {
      output.letters(group, sign);
    }
  }

  private void unicode(char letter) {
    flush();
    if (group.isShown()) {
      output.letters(group, String.valueOf(letter));
    }
    bytesToSkip = group.bytesAfterUnicode;
  }

  private void letter(char letter) {
    deletions |= group.deleted && group.place == Place.TEXT;
    if (bytesToSkip > 0) {
      bytesToSkip--;
    } else if (group.isShown()) {
      bytes.write(letter);
    }
  }

  /** Letters of several bytes are only whole when all their bytes are there. */
  private void flush() {
    if (bytes.size() == 0) {
      return;
    }
    Charset charset = fonts.charsetOf(group.font);
    String letters = bytes.toString(charset);
    boolean bullet = fonts.isSymbolic(group.font) && group.place == Place.LABEL;
    bytes.reset();
    output.letters(group, bullet ? "•" : letters);
  }

  private Facts facts() {
    String date =
        year == null
            ? null
            : String.format(Locale.ROOT, "%s-%2s-%2s", year, month, day).replace(' ', '0');
    return new Facts(output.info(Place.TITLE), output.info(Place.AUTHOR), null, null)
        .ofFileMade(WrittenDates.inMetadata(date).orElse(null));
  }
}
