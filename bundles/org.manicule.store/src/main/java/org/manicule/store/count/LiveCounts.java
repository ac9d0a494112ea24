package org.manicule.store.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.store.sql.Database;

/**
 * The counts of an open project: read when they are needed first, then kept current from the edits,
 * in memory, so that an edit does not have to write them. Closing keeps them for the next time;
 * after a crash all codings are counted once. Safe to use from any thread.
 */
public final class LiveCounts {
  private final Database database;
  private final Set<Id<Code>> changedCodes = new HashSet<>();
  private final Set<Id<Source>> changedSources = new HashSet<>();
  private CountTables.@Nullable Counts counts;
  private boolean changed;

  /** The counts of a database. */
  public LiveCounts(Database database) {
    this.database = database;
  }

  /** How often each code is used; what is not used is missing. */
  public synchronized Map<Id<Code>, CodeCount> codes() {
    return new HashMap<>(now().codes());
  }

  /** How many codings each source has; what is not coded is missing. */
  public synchronized Map<Id<Source>, Integer> sources() {
    return new HashMap<>(now().sources());
  }

  /** Call it before an edit: counting afterwards would cost more. */
  public synchronized void prepare() {
    now();
  }

  /** Takes note of what a committed edit did; call it in the order of the journal. */
  public synchronized void note(long entry, CountDelta delta) {
    CountTables.Counts before = counts;
    // What was read after the commit has it in already.
    if (before != null && entry > before.asOf()) {
      delta.codes().forEach((code, by) -> add(before.codes(), code, by));
      delta.sources().forEach((source, by) -> add(before.sources(), source, by));
      changedCodes.addAll(delta.codes().keySet());
      changedSources.addAll(delta.sources().keySet());
      counts = new CountTables.Counts(entry, before.kept(), before.codes(), before.sources());
      changed = true;
    }
  }

  /** Reads them anew when they are needed next: something happened that nobody noted. */
  public synchronized void forget() {
    counts = null;
    changedCodes.clear();
    changedSources.clear();
  }

  /** Keeps them for the next session. */
  public synchronized void keep() {
    CountTables.Counts present = counts;
    if (present != null && (changed || !present.kept())) {
      database.<@Nullable Void>write(
          session -> {
            if (present.kept()) {
              CountTables.keep(session, present, changedCodes, changedSources);
            } else {
              CountTables.keepAll(session, present);
            }
            return null;
          });
      changed = false;
    }
  }

  /** Counts all codings and keeps what that gives; answers how many counts were wrong. */
  public synchronized int recount() {
    return database.write(
        session -> {
          CountTables.Counts before = CountTables.read(session);
          CountTables.Counts now = CountTables.counted(session);
          int wrong = wrong(before.codes(), now.codes()) + wrong(before.sources(), now.sources());
          if (wrong > 0) {
            CountTables.keepAll(session, now);
          }
          forget();
          return wrong;
        });
  }

  private static <K, V> int wrong(Map<K, V> before, Map<K, V> now) {
    Set<K> keys = new HashSet<>(before.keySet());
    keys.addAll(now.keySet());
    keys.removeIf(key -> Objects.equals(before.get(key), now.get(key)));
    return keys.size();
  }

  private CountTables.Counts now() {
    CountTables.Counts present = counts;
    if (present == null) {
      present = database.read(CountTables::read);
      counts = present;
    }
    return present;
  }

  private static void add(Map<Id<Code>, CodeCount> codes, Id<Code> code, CodeCount by) {
    codes.merge(code, by, LiveCounts::sum);
    codes.remove(code, CodeCount.NONE);
  }

  private static void add(Map<Id<Source>, Integer> sources, Id<Source> source, int by) {
    sources.merge(source, by, Integer::sum);
    sources.remove(source, 0);
  }

  static CodeCount sum(CodeCount one, CodeCount other) {
    return new CodeCount(one.codings() + other.codings(), one.sources() + other.sources());
  }
}
