package org.manicule.recognise.posts;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.TextRange;

/**
 * Where a post begins.
 *
 * @param first index of the block that it begins with
 * @param body index of the block after title, date and byline
 * @param title where its title lies
 * @param name its title
 * @param line when and by whom it was published
 */
record PostHead(int first, int body, TextRange title, String name, DateLine line) {
  String date() {
    return line.date();
  }

  @Nullable String author() {
    return line.author();
  }
}
