package org.manicule.benchmarks.store;

import java.nio.file.Path;
import org.manicule.benchmarks.store.model.Study;
import org.manicule.benchmarks.store.model.Tier;

/**
 * Measures one thing in a process of its own, so that nothing is quick because something else came
 * before it.
 *
 * <pre>
 * floor TIER FOLDER FIGURES   the plain database
 * store TIER FOLDER FIGURES   the store
 * open TIER FOLDER FIGURES    opening what "store" has left
 * report FIGURES JSON         prints the table
 * </pre>
 */
public final class StoreBenchmark {
  private StoreBenchmark() {}

  /** Does what the first argument says. */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("report")) {
      Report report = new Report(new Figures(Path.of(arguments[1])).all());
      report.print(System.out);
      report.write(Path.of(arguments[2]));
      return;
    }
    Tier tier = Tier.named(arguments[1]);
    Path folder = Path.of(arguments[2]);
    Meter meter = new Meter(new Figures(Path.of(arguments[3])), tier.name());
    switch (arguments[0]) {
      case "floor" -> new FloorRun(new Entities(new Study(tier)), meter, folder).run();
      case "store" -> new StoreRun(new Entities(new Study(tier)), meter, folder).run();
      case "open" -> new OpenRun(meter, folder).run();
      default -> throw new IllegalArgumentException("there is no \"" + arguments[0] + "\"");
    }
  }
}
