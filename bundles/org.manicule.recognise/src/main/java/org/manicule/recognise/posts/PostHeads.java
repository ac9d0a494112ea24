package org.manicule.recognise.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.WrittenDates;
import org.manicule.api.model.TextRange;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Names;

/**
 * Finds where posts begin: a title with a date under it, over it, or in it. Which of these it is,
 * is found out once for the whole page, for one page is made in one way.
 */
final class PostHeads {
  private static final Pattern BYLINE =
      Pattern.compile("(?:[Bb]y|BY|Written by|Posted by|Author:) (" + Names.PERSON + ")(?:,.*)?");
  private static final Pattern DATE_IN_TITLE_BEFORE =
      Pattern.compile("^[\\s(\\[]*[)\\]]?\\s*(?:[:|–—-]|\\))\\s*(?=\\S)");
  private static final Pattern DATE_IN_TITLE_AFTER = Pattern.compile("\\s*(?:[:|–—,-]|\\()\\s*$");
  private static final int SHORTEST_BODY = 60;
  private static final int LONGEST_STANDFIRST = 300;

  private final Blocks blocks;
  private final WrittenDates.Order order;
  private final List<@Nullable DateLine> dates = new ArrayList<>();

  private PostHeads(Blocks blocks, WrittenDates.Order order) {
    this.blocks = blocks;
    this.order = order;
    for (Block block : blocks.all()) {
      dates.add(DateLine.of(block.words(), order).orElse(null));
    }
  }

  /** The heads, in the order of the page; empty when no two posts are found. */
  static List<PostHead> in(Blocks blocks) {
    return new PostHeads(blocks, order(blocks)).find();
  }

  /** Figures are read as in Britain, unless the page shows that they are not. */
  static WrittenDates.Order order(Blocks blocks) {
    WrittenDates.Order shown =
        WrittenDates.orderOf(
            blocks.all().stream().map(Block::words).filter(w -> w.length() < 120).toList());
    return shown == WrittenDates.Order.UNKNOWN ? WrittenDates.Order.DAY_FIRST : shown;
  }

  private List<PostHead> find() {
    List<PostHead> under = new ArrayList<>();
    List<PostHead> over = new ArrayList<>();
    List<PostHead> withStandfirst = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      DateLine date = dates.get(i);
      if (date != null) {
        titleOver(i, date, false).ifPresent(under::add);
        titleOver(i, date, true).ifPresent(withStandfirst::add);
        titleUnder(i, date).ifPresent(over::add);
      }
    }
    List<PostHead> best = weight(over) > weight(under) ? over : under;
    List<PostHead> heads = withBodies(best);
    List<PostHead> more = withBodies(withStandfirst);
    heads = more.size() > heads.size() ? more : heads;
    return heads.size() > 1 ? heads : withBodies(titlesWithDates());
  }

  /** A heading counts twice, for the importer took it for one before. */
  private int weight(List<PostHead> heads) {
    int weight = 0;
    for (PostHead head : heads) {
      boolean heading =
          blocks.all().subList(head.first(), head.body()).stream().anyMatch(Block::isHeading);
      weight += heading ? 2 : 1;
    }
    return weight;
  }

  private Optional<PostHead> titleOver(int i, DateLine date, boolean standfirst) {
    int title = i - 1;
    DateLine line = date;
    if (title > 0 && byline(title) != null) {
      line = new DateLine(date.date(), byline(title));
      title--;
    }
    if (standfirst && title > 0 && isStandfirst(title) && isTitle(title - 1)) {
      title--;
    }
    if (title < 0 || !isTitle(title)) {
      return Optional.empty();
    }
    int body = i + 1;
    if (body < blocks.size() && byline(body) != null) {
      line = new DateLine(date.date(), byline(body));
      body++;
    }
    return Optional.of(head(title, body, title, line));
  }

  private Optional<PostHead> titleUnder(int i, DateLine date) {
    int title = i + 1;
    if (title >= blocks.size() || !isTitle(title)) {
      return Optional.empty();
    }
    int body = title + 1;
    DateLine line = date;
    if (body < blocks.size() && byline(body) != null) {
      line = new DateLine(date.date(), byline(body));
      body++;
    }
    return Optional.of(head(i, body, title, line));
  }

  private PostHead head(int first, int body, int title, DateLine line) {
    Block block = blocks.get(title);
    return new PostHead(first, body, block.range(), block.words(), line);
  }

  private boolean isTitle(int i) {
    return blocks.get(i).isTitleLike() && dates.get(i) == null && byline(i) == null;
  }

  /** A sentence or two between title and date, under a title that was not one of a list. */
  private boolean isStandfirst(int i) {
    String words = blocks.get(i).words();
    return !blocks.get(i).isHeading()
        && words.length() <= LONGEST_STANDFIRST
        && words.matches(".*[.?!…]")
        && dates.get(i) == null;
  }

  private @Nullable String byline(int i) {
    Matcher matcher = BYLINE.matcher(blocks.get(i).words());
    return matcher.matches() ? Names.tidy(matcher.group(1)) : null;
  }

  /** Titles such as "3 May 2021: What the board said" or "What the board said (3 May 2021)". */
  private List<PostHead> titlesWithDates() {
    List<PostHead> heads = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isTitleLike() && dates.get(i) == null) {
        titleWithDate(i, block).ifPresent(heads::add);
      }
    }
    return heads;
  }

  private Optional<PostHead> titleWithDate(int i, Block block) {
    String words = block.words();
    Optional<WrittenDates.Found> found = WrittenDates.firstIn(words, order);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String before = words.substring(0, found.get().start());
    String after = words.substring(found.get().end());
    Matcher separator = DATE_IN_TITLE_BEFORE.matcher(after);
    Matcher ending = DATE_IN_TITLE_AFTER.matcher(before);
    TextRange title = null;
    if (before.matches("[\\s(\\[]*") && separator.find()) {
      title = block.part(found.get().end() + separator.end(), words.length());
    } else if (after.matches("[\\s)\\]]*") && ending.find() && ending.start() > 0) {
      title = block.part(0, ending.start());
    }
    if (title == null) {
      return Optional.empty();
    }
    DateLine line = new DateLine(found.get().iso(), null);
    return Optional.of(new PostHead(i, i + 1, title, title.in(blocks.text()), line));
  }

  /** A list of titles and dates without anything to read is no page of posts. */
  private List<PostHead> withBodies(List<PostHead> heads) {
    List<PostHead> kept = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int next = i + 1 < heads.size() ? heads.get(i + 1).first() : blocks.size();
      int length = 0;
      for (int j = heads.get(i).body(); j < next; j++) {
        length += blocks.get(j).words().length();
      }
      if (length >= SHORTEST_BODY) {
        kept.add(heads.get(i));
      }
    }
    return kept;
  }
}
