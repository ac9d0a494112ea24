package org.manicule.recognise.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;

/**
 * Finds the items of an agenda in minutes: titles with numbers that rise, or else the title after
 * the words "Agenda item", or else the headings after the list of those present.
 */
final class AgendaItems {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:(?:Agenda )?Item |Minute )?(?:No\\.? ?)?(?<number>NUMBER)(?:[.):–-]|\\.?[ \\t])[\\t"
                  .replace("NUMBER", ItemNumber.FORM)
              + " ]*(?:[–-] ?)?(?<title>\\p{Lu}[^\\n]{2,160})$");

  /** "086/23 Apologies: none" */
  private static final Pattern IN_LINE =
      Pattern.compile("^(?<number>\\d{1,3}/\\d{1,4})[.:]? (?<title>\\p{Lu}[^:.]{2,60}): ");

  private static final Pattern LABEL =
      Pattern.compile("^Agenda item(?: no\\.? ?\\d+| \\d+)?:?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE = Pattern.compile(".*[.;,:]$");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.){2,6}");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\d\\s\\p{Punct}’‘–—£]{4,120}");
  private static final Pattern NO_ITEM =
      Pattern.compile(
          "^(?:RESOLVED|AGREED|DECISION|ACTION|PRESENT|IN ATTENDANCE|APOLOGIES:|MINUTES|CHAIR"
              + "|RECOMMENDATIONS?|SIGNED|NOTE|NOTED|VOTE|MOTION|AMENDMENT)\\b.*");
  private static final int FEWEST = 2;
  private static final int LONGEST_PLAIN = 80;

  private final Blocks blocks;
  private final int from;

  private AgendaItems(Blocks blocks, int from) {
    this.blocks = blocks;
    this.from = from;
  }

  /**
   * The items in their order.
   *
   * @param from the first block after the list of those present
   */
  static List<AgendaItem> in(Blocks blocks, int from) {
    AgendaItems items = new AgendaItems(blocks, from);
    List<AgendaItem> numbered = items.numbered();
    if (numbered.size() >= FEWEST) {
      return numbered;
    }
    List<AgendaItem> labelled = items.labelled();
    return labelled.isEmpty() ? items.headed() : labelled;
  }

  /** The longest run of numbers that rise in one of the ways in which they may. */
  private List<AgendaItem> numbered() {
    List<AgendaItem> best = List.of();
    for (ItemNumber way : ItemNumber.values()) {
      List<AgendaItem> run = numbered(way);
      best = run.size() > best.size() && run.size() >= way.fewest() ? run : best;
    }
    return best;
  }

  /** The longest run of rising numbers; of two, the later one, for an agenda comes first. */
  private List<AgendaItem> numbered(ItemNumber way) {
    List<AgendaItem> best = List.of();
    List<AgendaItem> items = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Optional<AgendaItem> item = numbered(i);
      int number = item.map(it -> way.figure(it.number())).orElse(-1);
      if (number < 0 || (last >= 0 && number > last + way.largestGap())) {
        continue;
      }
      if (number <= last) {
        best = items.size() >= best.size() ? items : best;
        items = new ArrayList<>();
      }
      items.add(item.get());
      last = number;
    }
    return items.size() >= best.size() ? items : best;
  }

  private Optional<AgendaItem> numbered(int i) {
    Block block = blocks.get(i);
    Matcher inLine = IN_LINE.matcher(block.words());
    if (inLine.find()) {
      return Optional.of(new AgendaItem(i, i, inLine.group("number"), inLine.group("title")));
    }
    Matcher matcher = NUMBERED.matcher(block.words());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String title = matcher.group("title").strip();
    boolean heading = block.isHeading() || CAPITALS.matcher(title).matches();
    boolean ends = SENTENCE.matcher(title).matches() && !ABBREVIATION.matcher(title).matches();
    boolean sentence = ends || title.split("\\s+").length > 18;
    return !heading && sentence
        ? Optional.empty()
        : Optional.of(new AgendaItem(i, i, matcher.group("number"), title));
  }

  private List<AgendaItem> labelled() {
    List<AgendaItem> items = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (LABEL.matcher(blocks.get(i).words()).matches() && blocks.get(i + 1).isTitleLike()) {
        items.add(new AgendaItem(i, i + 1, "", blocks.get(i + 1).words()));
      }
    }
    return items;
  }

  /** A short line over running text, and not the words before a list. */
  private boolean isPlainTitle(int i) {
    Block block = blocks.get(i);
    boolean led = i > 0 && blocks.get(i - 1).words().endsWith(":");
    return block.isTitleLike()
        && block.words().length() <= LONGEST_PLAIN
        && blocks.get(i + 1).isProse()
        && !blocks.get(i + 1).isBullet()
        && !led;
  }

  private List<AgendaItem> headed() {
    List<AgendaItem> items = new ArrayList<>();
    for (int i = from; i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading =
          block.isHeading()
              || (block.isTitleLike() && CAPITALS.matcher(block.words()).matches())
              || isPlainTitle(i);
      if (heading && !NO_ITEM.matcher(block.words()).matches()) {
        items.add(new AgendaItem(i, i, "", block.words()));
      }
    }
    return items;
  }
}
