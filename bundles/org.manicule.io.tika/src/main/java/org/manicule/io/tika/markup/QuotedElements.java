package org.manicule.io.tika.markup;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;

/** The parts of a mail in HTML in which mail programs put the message that is answered. */
final class QuotedElements implements Function<Element, @Nullable Mark> {
  private static final Set<String> CLASSES =
      Set.of(
          "gmail_quote",
          "gmail_attr",
          "yahoo_quoted",
          "moz-cite-prefix",
          "protonmail_quote",
          "zmail_extra",
          "outlookmessageheader");
  private static final Set<String> IDS =
      Set.of("divrplyfwdmsg", "appendonsend", "olk_src_body_section", "reply-intro");
  private static final Set<String> SIGNATURES = Set.of("gmail_signature", "moz-signature");

  @Override
  public @Nullable Mark apply(Element element) {
    if (element.normalName().equals("blockquote") && element.attr("type").equals("cite")) {
      return quoted();
    }
    for (String name : element.classNames()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (CLASSES.contains(lower)) {
        return quoted();
      }
      if (SIGNATURES.contains(lower)) {
        return new Mark(Messages.text("furniture.signature"), 0.9);
      }
    }
    return IDS.contains(element.id().toLowerCase(Locale.ROOT)) ? quoted() : null;
  }

  private static Mark quoted() {
    return new Mark(Messages.text("furniture.quoted"), 0.95);
  }
}
