package org.manicule.view.coding.revise;

import java.util.List;

/**
 * What a newer version of a file comes to, in words.
 *
 * @param title whose version it is
 * @param numbers how much follows, changes and is lost
 * @param rows the passages that change, are lost or moved
 */
public record PlanState(String title, String numbers, List<Row> rows) {

  /**
   * A passage.
   *
   * @param fate what becomes of it
   * @param code its code, or what else lies there
   * @param before its words now
   * @param now its words in the newer version; empty when lost
   */
  public record Row(String fate, String code, String before, String now) {}
}
