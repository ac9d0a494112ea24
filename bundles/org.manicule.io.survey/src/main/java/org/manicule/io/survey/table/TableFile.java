package org.manicule.io.survey.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.manicule.api.Issue;
import org.manicule.api.task.Monitor;

/** A table in a file. Its rows can be read any number of times; none of them is kept. */
public interface TableFile extends Closeable {

  /**
   * Reads the rows in order, blank ones left out.
   *
   * @param visitor takes a row and says whether it wants more
   */
  void read(Predicate<TableRow> visitor, Monitor monitor) throws IOException;

  /** How it was read, and what was odd in the rows read last. */
  List<Issue> issues();

  @Override
  default void close() throws IOException {}
}
