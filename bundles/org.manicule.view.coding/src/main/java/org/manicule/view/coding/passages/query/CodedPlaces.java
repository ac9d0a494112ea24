package org.manicule.view.coding.passages.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** Where some codes are applied, made for asking what another coding of them touches. */
final class CodedPlaces {
  private final Map<Id<Source>, Places> bySource = new HashMap<>();

  /** Reads the places of the codings asked for. */
  static CodedPlaces read(ProjectData project, CodingQuery which, Monitor monitor) {
    CodedPlaces places = new CodedPlaces();
    project
        .codings()
        .forEach(
            which,
            coding -> {
              monitor.checkCancelled();
              places.bySource.computeIfAbsent(coding.source(), key -> new Places()).add(coding);
            });
    places.bySource.values().forEach(Places::sort);
    return places;
  }

  /** Whether one of them, other than this one, shares a character with it. */
  boolean anotherOverlaps(Coding coding) {
    Places places = bySource.get(coding.source());
    Optional<TextRange> range = coding.textRange();
    return places != null && range.isPresent() && places.overlap(coding.id(), range.get());
  }

  /** Whether one of them, other than this one, lies in the same source. */
  boolean anotherInSource(Coding coding) {
    Places places = bySource.get(coding.source());
    return places != null && places.others(coding.id());
  }

  private record Place(Id<Coding> id, @Nullable TextRange range) {
    int start() {
      return range == null ? Integer.MAX_VALUE : range.start();
    }
  }

  /** The places in one source by start; those on no text come last. */
  private static final class Places {
    private final List<Place> places = new ArrayList<>();

    /** For each place the furthest end of it and all before: beyond, nothing reaches back. */
    private int[] reach = {};

    void add(Coding coding) {
      places.add(new Place(coding.id(), coding.textRange().orElse(null)));
    }

    void sort() {
      places.sort(Comparator.comparingInt(Place::start));
      reach = new int[places.size()];
      int furthest = 0;
      for (int i = 0; i < reach.length; i++) {
        TextRange range = places.get(i).range();
        furthest = range == null ? furthest : Math.max(furthest, range.end());
        reach[i] = furthest;
      }
    }

    boolean others(Id<Coding> than) {
      return places.size() > 1 || !places.get(0).id().equals(than);
    }

    boolean overlap(Id<Coding> than, TextRange range) {
      for (int i = lastBefore(range.end()); i >= 0 && reach[i] > range.start(); i--) {
        Place place = places.get(i);
        if (place.range() != null && place.range().overlaps(range) && !place.id().equals(than)) {
          return true;
        }
      }
      return false;
    }

    /** The last place that starts before a position; -1 when there is none. */
    private int lastBefore(int position) {
      int low = 0;
      int high = places.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places.get(middle).start() < position) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low - 1;
    }
  }
}
