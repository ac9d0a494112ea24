package org.manicule.recognise.posts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.DraftSource;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Messages;

/** What stands around the posts of a page: its menu above, counts of comments, its lists below. */
final class PageEdges {
  private static final double SURE = 0.7;
  private static final int SHORT = 90;
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:\\d+|no|leave a|add a|post a) (?:comments?|replies|reply|responses?|likes?)\\.?",
          Pattern.CASE_INSENSITIVE);

  /** With one of these the lists of a page begin. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:archives?|categories|recent (?:posts|comments)|tags|blogroll|meta|pages|(?:load|show|view|see)"
              + " (?:more|all|older)(?: \\w+)?|older (?:posts|entries)|newer posts|subscribe\\b.{0,60}"
              + "|(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december) (?:19|20)\\d\\d(?: \\(\\d+\\))?|[^|∙·•]{2,30}(?:[|∙·•][^|∙·•]{2,30}){2,})",
          Pattern.CASE_INSENSITIVE);

  private final DraftSource source;
  private final Blocks blocks;
  private final List<PostHead> heads;
  private final Set<String> titles = new HashSet<>();
  private final List<Boilerplate> found = new ArrayList<>();

  private PageEdges(DraftSource source, Blocks blocks, List<PostHead> heads) {
    this.source = source;
    this.blocks = blocks;
    this.heads = heads;
    heads.forEach(head -> titles.add(head.name().toLowerCase(Locale.ENGLISH)));
  }

  static List<Boilerplate> of(DraftSource source, Blocks blocks, List<PostHead> heads) {
    PageEdges edges = new PageEdges(source, blocks, heads);
    if (!heads.isEmpty()) {
      edges.above();
      edges.between();
      edges.below();
    }
    return edges.found;
  }

  /** Short lines above the first post, where part of a menu was found already. */
  private void above() {
    int first = heads.get(0).first();
    int start = blocks.get(first).start();
    boolean menu = source.boilerplate().stream().anyMatch(it -> it.range().end() <= start);
    for (int i = 0; menu && i < first; i++) {
      if (isShort(blocks.get(i))) {
        add(blocks.get(i), "posts.menu");
      }
    }
  }

  private void between() {
    for (int i = heads.get(0).body(); i < tail(); i++) {
      if (COUNT.matcher(blocks.get(i).words()).matches()) {
        add(blocks.get(i), "posts.comments");
      }
    }
  }

  /** From the first line of a list on, where nothing to read follows. */
  private void below() {
    boolean list = false;
    for (int i = tail(); i < blocks.size(); i++) {
      String words = blocks.get(i).words();
      list |= isTitle(blocks.get(i)) || LIST.matcher(words).matches();
      if (list) {
        add(blocks.get(i), "posts.lists");
      }
    }
  }

  /** The first of the short lines that the page ends with. */
  private int tail() {
    int tail = blocks.size();
    while (tail > heads.get(heads.size() - 1).body() && isInList(blocks.get(tail - 1))) {
      tail--;
    }
    return tail;
  }

  private boolean isInList(Block block) {
    return isShort(block) || isTitle(block);
  }

  private boolean isTitle(Block block) {
    return titles.contains(block.words().toLowerCase(Locale.ENGLISH));
  }

  private static boolean isShort(Block block) {
    return block.words().length() <= SHORT && !block.words().matches("(?s).*[.?!”\"]");
  }

  private void add(Block block, String reason) {
    found.add(new Boilerplate(block.range(), Messages.text(reason), SURE));
  }
}
