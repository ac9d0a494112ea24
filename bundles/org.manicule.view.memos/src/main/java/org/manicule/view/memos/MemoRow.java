package org.manicule.view.memos;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.manicule.api.model.Memo;

/**
 * What the row of a memo says.
 *
 * @param title its title, or its first words
 * @param about what it is attached to; empty when it stands alone
 * @param kind what kind it is
 * @param when who wrote it, and when it was last changed
 */
public record MemoRow(String title, String about, String kind, String when) {

  /** Puts a memo into words. */
  static MemoRow of(Memo memo, String about, String coder, Words words) {
    String time =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withZone(ZoneId.systemDefault())
            .format(memo.at());
    return new MemoRow(
        memo.title().isEmpty() ? Places.excerpt(memo.text()) : memo.title(),
        about,
        words.say("kind." + memo.kind()),
        words.say("row.when", coder, time));
  }
}
