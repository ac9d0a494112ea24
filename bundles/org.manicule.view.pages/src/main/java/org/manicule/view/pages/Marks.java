package org.manicule.view.pages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.PictureRectangle;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.printed.PageText;
import org.manicule.view.pages.printed.StoredPages;
import org.manicule.view.pages.words.Words;

/** The codings of a source as its pages show them. Immutable. */
public final class Marks {
  /** No codings. */
  public static final Marks NONE = new Marks(List.of());

  private static final String UNKNOWN_COLOUR = "#808080";
  private static final Comparator<Mark> BY_PLACE =
      Comparator.comparingInt((Mark mark) -> page(mark.coding().location()))
          .thenComparingDouble(mark -> region(mark.coding().location()).map(Box::y).orElse(0.0))
          .thenComparing(mark -> mark.coding().at());

  private final List<Mark> marks;

  private Marks(List<Mark> marks) {
    this.marks = marks;
  }

  /** The codings of a source as the present coder sees them, all or only their own. */
  static Marks of(Project project, Id<Source> source, boolean onlyOwn) {
    CodeTree codes = project.codebook().tree();
    Map<Id<Coder>, String> coders =
        project.coders().all().stream().collect(Collectors.toMap(Coder::id, Coder::name));
    Id<Coder> me = project.coder().id();
    return new Marks(
        project.codings().inSource(source).stream()
            .filter(coding -> !onlyOwn || coding.coder().equals(me))
            .map(coding -> mark(coding, codes, coders.getOrDefault(coding.coder(), "?"), me))
            .toList());
  }

  private static Mark mark(Coding coding, CodeTree codes, String coder, Id<Coder> me) {
    Optional<Code> code = codes.find(coding.code());
    String name = code.map(Code::name).orElse("?");
    String path = codes.path(coding.code());
    return new Mark(
        coding,
        coding.coder().equals(me) ? name : Words.say("mark.by", name, coder),
        path,
        code.map(Code::colour).orElse(UNKNOWN_COLOUR),
        coder,
        details(coding, path, coder));
  }

  private static String details(Coding coding, String path, String coder) {
    String time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault())
            .format(coding.at());
    String facts = Words.say("mark.details", path, coder, time);
    Integer weight = coding.weight();
    String weighed = weight == null ? facts : facts + "\n" + Words.say("mark.weight", weight);
    return coding.comment().isEmpty() ? weighed : weighed + "\n\n" + coding.comment();
  }

  /** The coding of that identity, when it is among them. */
  public Optional<Mark> find(@Nullable Id<Coding> id) {
    return marks.stream().filter(mark -> mark.coding().id().equals(id)).findFirst();
  }

  /** The coded regions from the first page to the last. */
  public List<Mark> regions() {
    return marks.stream()
        .filter(mark -> region(mark.coding().location()).isPresent())
        .sorted(BY_PLACE)
        .toList();
  }

  /** The codings on a page, from 0, the largest first, each with its lane. */
  List<Placed> onPage(int page, @Nullable StoredPages pages, PageText text) {
    List<Placed> found = new ArrayList<>();
    for (Mark mark : marks) {
      List<Box> boxes = boxes(mark.coding().location(), page, pages, text);
      if (!boxes.isEmpty()) {
        found.add(new Placed(mark, boxes, 0));
      }
    }
    found.sort(Comparator.comparingDouble(Placed::area).reversed());
    return inLanes(found);
  }

  private static List<Box> boxes(
      Location location, int page, @Nullable StoredPages pages, PageText text) {
    Optional<TextRange> range = location.textRange();
    if (range.isPresent()) {
      boolean shows = pages != null && pages.mayShow(range.get(), page);
      return shows ? text.boxes(range.get()) : List.of();
    }
    return page(location) == page ? region(location).map(List::of).orElse(List.of()) : List.of();
  }

  private static List<Placed> inLanes(List<Placed> found) {
    List<Placed> fromTop = new ArrayList<>(found);
    fromTop.sort(Comparator.comparingDouble(Placed::top));
    List<Double> ends = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Placed each : fromTop) {
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > each.top()) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(0.0);
      }
      ends.set(lane, each.bottom());
      placed.add(new Placed(each.mark(), each.boxes(), lane));
    }
    placed.sort(Comparator.comparingDouble(Placed::area).reversed());
    return placed;
  }

  /** The page of a region, from 0; -1 for words. */
  static int page(Location location) {
    if (location instanceof PageRectangle rectangle) {
      return rectangle.page() - 1;
    }
    return location instanceof PictureRectangle ? 0 : -1;
  }

  /** The rectangle of a region; empty for words. */
  static Optional<Box> region(Location location) {
    if (location instanceof PageRectangle it) {
      return Optional.of(new Box(it.x(), it.y(), it.width(), it.height()));
    }
    if (location instanceof PictureRectangle it) {
      return Optional.of(new Box(it.x(), it.y(), it.width(), it.height()));
    }
    return Optional.empty();
  }
}
