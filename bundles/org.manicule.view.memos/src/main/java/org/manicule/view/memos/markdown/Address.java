package org.manicule.view.memos.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;

/**
 * Addresses of what is in a project, as they stand in the links of a memo: {@code
 * manicule:code/IDENTITY}, likewise {@code coding}, {@code source} and {@code memo}, and {@code
 * manicule:source/IDENTITY/12-40} for a stretch of a source's text, in UTF-16 code units. They are
 * ordinary addresses of Markdown, so a memo stays readable wherever it is taken.
 */
public final class Address {
  private static final Pattern FORM =
      Pattern.compile(
          "manicule:(code|coding|source|memo)/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"
              + "(?:/(\\d{1,9})-(\\d{1,9}))?");

  private Address() {}

  /** The address of something; empty when there is no way to write it. */
  public static Optional<String> of(Anchor anchor) {
    Optional<TextRange> range =
        anchor.location() == null ? Optional.empty() : anchor.location().textRange();
    boolean known =
        switch (anchor.type()) {
          case CODE, CODING, SOURCE, MEMO -> true;
          default -> false;
        };
    if (!known || (anchor.location() != null && range.isEmpty())) {
      return Optional.empty();
    }
    String place = range.map(it -> "/" + it.start() + "-" + it.end()).orElse("");
    String type = anchor.type().name().toLowerCase(Locale.ROOT);
    return Optional.of("manicule:" + type + "/" + anchor.id() + place);
  }

  /** What an address leads to; empty when it is none of ours. */
  public static Optional<Anchor> read(String address) {
    Matcher matcher = FORM.matcher(address);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    EntityType type = EntityType.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    Id<?> id = Id.of(matcher.group(2));
    if (matcher.group(3) == null) {
      return Optional.of(new Anchor(type, id, null));
    }
    int start = Integer.parseInt(matcher.group(3));
    int end = Integer.parseInt(matcher.group(4));
    boolean place = type == EntityType.SOURCE && start <= end;
    return place ? Optional.of(new Anchor(type, id, new TextRange(start, end))) : Optional.empty();
  }

  /** A link as it stands in a memo: {@code [words](address)}. */
  public static String link(String words, String address) {
    return "[" + words.replaceAll("([\\\\\\[\\]*_`<])", "\\\\$1") + "](" + address + ")";
  }
}
