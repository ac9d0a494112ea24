package org.manicule.launcher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;

/** Collects what went wrong with single plugins; the program runs without them. Thread-safe. */
final class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  private final List<Problem> list = new CopyOnWriteArrayList<>();

  void add(String location, Throwable error) {
    add(new Problem("", "", location, Reason.of(error)), error);
  }

  void add(Bundle bundle, Throwable error) {
    String name = String.valueOf(bundle.getSymbolicName());
    String version = bundle.getVersion().toString();
    add(new Problem(name, version, bundle.getLocation(), Reason.of(error)), error);
  }

  private void add(Problem problem, Throwable error) {
    LOG.log(Level.WARNING, problem.toString(), error);
    list.add(problem);
  }

  List<Problem> all() {
    return List.copyOf(list);
  }

  List<Map<String, String>> asMaps() {
    return list.stream().map(Problem::toMap).toList();
  }
}
