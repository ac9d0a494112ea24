package org.manicule.recognise.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.text.Reading;

/**
 * A page with many posts. Made into sources, each post has the text from its head to the next one;
 * what stands over the first goes with the first. Put together, they are the text of the page.
 */
public final class PostPage implements Reading {
  private static final int SURE_NUMBER = 3;
  private static final int LONGEST_CLOSING = 80;
  private static final double CLOSING = 0.6;

  private final DraftSource source;
  private final Blocks blocks;
  private final List<PostHead> heads;

  private PostPage(DraftSource source) {
    this.source = source;
    this.blocks = Blocks.of(source);
    this.heads = PostHeads.in(blocks);
  }

  /** Looks for posts in a source. */
  public static PostPage of(DraftSource source) {
    return new PostPage(source);
  }

  @Override
  public double confidence() {
    if (heads.size() < 2) {
      return 0;
    }
    int before = heads.get(0).first();
    boolean late = before > blocks.size() / 3;
    double sure = heads.size() >= SURE_NUMBER ? 0.95 : 0.7;
    return late ? sure / 2 : sure;
  }

  /** Number of posts. */
  public int count() {
    return heads.size();
  }

  /** The posts as units of the one source. */
  public Draft asUnits(Recogniser by) {
    List<DraftUnit> units = new ArrayList<>(source.units());
    for (int i = 0; i < heads.size(); i++) {
      PostHead head = heads.get(i);
      TextRange range = new TextRange(blocks.get(head.first()).start(), lastWord(i));
      UnitDetails details =
          UnitDetails.labelled(oneLine(head.name()))
              .withSpeaker(head.author())
              .withDate(head.date());
      units.add(new DraftUnit(UnitKind.POST, range, details));
    }
    List<Boilerplate> boilerplate = new ArrayList<>(source.boilerplate());
    boilerplate.addAll(closings());
    return Draft.of(source.withUnits(units).withBoilerplate(boilerplate)).withFinding(found(by));
  }

  private int lastWord(int post) {
    int next = post + 1 < heads.size() ? heads.get(post + 1).first() : blocks.size();
    return blocks.get(next - 1).end();
  }

  /** Each post as a source of its own. */
  @Override
  public Draft refine(Recogniser by) {
    List<DraftSource> posts = new ArrayList<>();
    List<Boilerplate> closings = closings();
    for (int i = 0; i < heads.size(); i++) {
      posts.add(post(i, closings));
    }
    return Draft.of(source).withSources(posts).withFinding(found(by));
  }

  private Finding found(Recogniser by) {
    return Finding.of(by, source, confidence(), Messages.text("posts.found", heads.size()));
  }

  private DraftSource post(int i, List<Boilerplate> closings) {
    PostHead head = heads.get(i);
    int start = i == 0 ? 0 : startOf(i);
    int end = i + 1 < heads.size() ? startOf(i + 1) : source.text().length();
    Slice slice = new Slice(new TextRange(start, end));
    List<Boilerplate> boilerplate = new ArrayList<>(source.boilerplate());
    boilerplate.addAll(closings);
    return new DraftSource(
        oneLine(head.name()),
        source.text().substring(start, end),
        slice.units(source.units()),
        variables(head),
        slice.boilerplate(boilerplate),
        source.language(),
        source.speakers(),
        source.cases().stream().filter(each -> each.places().isEmpty()).toList());
  }

  /** A post begins with its line, blanks before it included. */
  private int startOf(int i) {
    int start = blocks.get(heads.get(i).first()).start();
    return source.text().lastIndexOf('\n', start - 1) + 1;
  }

  private Map<String, DraftValue> variables(PostHead head) {
    Map<String, DraftValue> variables = new LinkedHashMap<>(source.variables());
    if (heads.stream().anyMatch(each -> each.author() != null)) {
      variables.remove("author"); // what was read as the page's author is the first post's
    }
    variables.put("title", DraftValue.text(oneLine(head.name())));
    variables.put("date", DraftValue.date(head.date()));
    String author = head.author();
    if (author != null) {
      variables.put("author", DraftValue.text(author));
    }
    return variables;
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** A short line under several posts, such as a call for comments. */
  private List<Boilerplate> closings() {
    Map<String, List<Block>> last = new HashMap<>();
    for (int i = 0; i < heads.size(); i++) {
      int next = i + 1 < heads.size() ? heads.get(i + 1).first() : blocks.size();
      for (int j = Math.max(heads.get(i).body(), next - 2); j < next; j++) {
        Block block = blocks.get(j);
        if (block.words().length() <= LONGEST_CLOSING) {
          String key = block.words().toLowerCase(Locale.ENGLISH).strip();
          last.computeIfAbsent(key, k -> new ArrayList<>()).add(block);
        }
      }
    }
    List<Boilerplate> closings = new ArrayList<>(PageEdges.of(source, blocks, heads));
    last.values().stream()
        .filter(same -> same.size() >= SURE_NUMBER)
        .flatMap(List::stream)
        .filter(block -> closings.stream().noneMatch(it -> it.range().contains(block.range())))
        .map(block -> new Boilerplate(block.range(), Messages.text("posts.closing"), CLOSING))
        .forEach(closings::add);
    closings.sort((a, b) -> a.range().compareTo(b.range()));
    return closings;
  }

  /** What lies in a stretch of the page, moved to the beginning. */
  private record Slice(TextRange range) {
    List<DraftUnit> units(List<DraftUnit> all) {
      return all.stream()
          .filter(unit -> touches(unit.range()))
          .map(unit -> new DraftUnit(unit.kind(), moved(unit.range()), unit.details()))
          .toList();
    }

    List<Boilerplate> boilerplate(List<Boilerplate> all) {
      return all.stream()
          .filter(stretch -> touches(stretch.range()))
          .map(it -> new Boilerplate(moved(it.range()), it.reason(), it.confidence()))
          .toList();
    }

    private boolean touches(TextRange other) {
      return other.start() < range.end() && other.end() > range.start();
    }

    private TextRange moved(TextRange other) {
      int start = Math.max(other.start(), range.start());
      int end = Math.min(other.end(), range.end());
      return new TextRange(start - range.start(), end - range.start());
    }
  }
}
