package org.manicule.api.project;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;

/** Those rows of all codings that one coder made. */
final class OneCodersColumns implements CodingColumns {
  private final CodingColumns all;
  private final int[] rows;

  OneCodersColumns(CodingColumns all, Id<Coder> coder) {
    this.all = all;
    int wanted = all.coders().indexOf(coder);
    int[] found = new int[all.size()];
    int count = 0;
    for (int row = 0; row < all.size(); row++) {
      if (all.coder(row) == wanted) {
        found[count++] = row;
      }
    }
    this.rows = Arrays.copyOf(found, count);
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public long asOf() {
    return all.asOf();
  }

  @Override
  public List<Id<Source>> sources() {
    return all.sources();
  }

  @Override
  public List<Id<Code>> codes() {
    return all.codes();
  }

  @Override
  public List<Id<Coder>> coders() {
    return all.coders();
  }

  @Override
  public int source(int row) {
    return all.source(rows[row]);
  }

  @Override
  public int start(int row) {
    return all.start(rows[row]);
  }

  @Override
  public int end(int row) {
    return all.end(rows[row]);
  }

  @Override
  public int code(int row) {
    return all.code(rows[row]);
  }

  @Override
  public int coder(int row) {
    return all.coder(rows[row]);
  }

  /** How many codings there are in each source that has any. */
  Map<Id<Source>, Integer> perSource() {
    List<Id<Source>> sources = sources();
    int[] counts = new int[sources.size()];
    for (int row = 0; row < size(); row++) {
      counts[source(row)]++;
    }
    Map<Id<Source>, Integer> found = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.put(sources.get(i), counts[i]);
      }
    }
    return found;
  }

  /** How often each code is used that is used at all. */
  Map<Id<Code>, CodeCount> perCode() {
    List<Id<Code>> codes = codes();
    int[] counts = new int[codes.size()];
    BitSet[] sources = new BitSet[codes.size()];
    for (int row = 0; row < size(); row++) {
      int code = code(row);
      counts[code]++;
      if (sources[code] == null) {
        sources[code] = new BitSet();
      }
      sources[code].set(source(row));
    }
    Map<Id<Code>, CodeCount> found = new HashMap<>();
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        found.put(codes.get(code), new CodeCount(counts[code], sources[code].cardinality()));
      }
    }
    return found;
  }
}
