package org.manicule.view.history;

import java.util.List;

/**
 * One change in researchers' words.
 *
 * @param what what happened to what: {@code Coding added}
 * @param fields what it was like; of a thing that was replaced only what differs
 */
public record ChangeShown(String what, List<Field> fields) {
  /** Copies the list. */
  public ChangeShown {
    fields = List.copyOf(fields);
  }

  /**
   * A property of a thing.
   *
   * @param name what it is
   * @param before what it was; empty when there was none
   * @param after what it became; empty when there is none any more
   * @param differs whether it was replaced, so that both are told
   */
  public record Field(String name, String before, String after, boolean differs) {}
}
