package org.manicule.io.tika.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;

/** Recognises the furniture of a web page by its elements, roles and class names. */
final class PageFurniture implements Function<Element, @Nullable Mark> {
  /** Furniture never makes up more of a page than this; a bigger part is the text itself. */
  private static final double LARGEST_SHARE = 0.5;

  private static final String TEXT_PROPER =
      "main, article, h1, [role=main], [itemprop=articleBody]";
  private static final Set<String> NEVER =
      Set.of("html", "body", "main", "article", "h1", "tbody", "tr");
  private static final Map<String, String> BY_ROLE =
      Map.of(
          "navigation", "navigation",
          "menu", "navigation",
          "menubar", "navigation",
          "contentinfo", "footer",
          "banner", "header",
          "complementary", "aside",
          "search", "form",
          "form", "form",
          "dialog", "form",
          "alertdialog", "form");

  /** Words in the names of classes and ids, such as {@code main-navigation}. */
  private static final Map<String, String> BY_WORD =
      Map.ofEntries(
          Map.entry("nav", "navigation"),
          Map.entry("navbar", "navigation"),
          Map.entry("navigation", "navigation"),
          Map.entry("menu", "navigation"),
          Map.entry("breadcrumb", "navigation"),
          Map.entry("breadcrumbs", "navigation"),
          Map.entry("pagination", "navigation"),
          Map.entry("pager", "navigation"),
          Map.entry("skip", "navigation"),
          Map.entry("cookie", "cookies"),
          Map.entry("cookies", "cookies"),
          Map.entry("consent", "cookies"),
          Map.entry("gdpr", "cookies"),
          Map.entry("share", "sharing"),
          Map.entry("sharing", "sharing"),
          Map.entry("sharedaddy", "sharing"),
          Map.entry("social", "sharing"),
          Map.entry("respond", "comments"),
          Map.entry("commentform", "comments"),
          Map.entry("sidebar", "aside"),
          Map.entry("footer", "footer"),
          Map.entry("colophon", "footer"),
          Map.entry("masthead", "header"),
          Map.entry("related", "related"),
          Map.entry("relatedposts", "related"),
          Map.entry("newsletter", "subscription"),
          Map.entry("subscribe", "subscription"),
          Map.entry("subscription", "subscription"),
          Map.entry("login", "subscription"),
          Map.entry("signup", "subscription"),
          Map.entry("advert", "advertisement"),
          Map.entry("advertisement", "advertisement"),
          Map.entry("adsbygoogle", "advertisement"));

  private final int pageLength;

  PageFurniture(Element page) {
    this.pageLength = Math.max(1, page.wholeText().length());
  }

  @Override
  public @Nullable Mark apply(Element element) {
    if (NEVER.contains(element.normalName())) {
      return null;
    }
    Mark mark = byElement(element);
    mark = mark != null ? mark : byHiding(element);
    mark = mark != null ? mark : byNames(element);
    return mark != null && isSmallPart(element) ? mark : null;
  }

  private @Nullable Mark byElement(Element element) {
    String role = element.attr("role").strip().toLowerCase(Locale.ROOT);
    String reason = BY_ROLE.getOrDefault(role, element.normalName());
    return switch (reason) {
      case "nav", "navigation" -> mark("navigation", 0.95);
      case "footer" -> footer(element);
      case "header" -> isInArticle(element) ? null : mark("header", 0.85);
      case "aside" -> mark("aside", 0.7);
      case "form", "dialog" -> mark("form", 0.9);
      case "button" -> mark("form", 0.7);
      default -> null;
    };
  }

  private static @Nullable Mark footer(Element element) {
    if (element.closest("blockquote, figure") != null) {
      return null; // there it names who is quoted
    }
    return mark("footer", isInArticle(element) ? 0.7 : 0.95);
  }

  private static boolean isInArticle(Element element) {
    return element.closest("article, main, [role=main], section") != null;
  }

  private static @Nullable Mark byHiding(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    boolean hidden = element.hasAttr("hidden") || style.contains("display:none");
    return hidden ? mark("hidden", 0.8) : null;
  }

  private static @Nullable Mark byNames(Element element) {
    Mark mark = byName(element.id());
    for (String name : element.classNames()) {
      if (mark != null) {
        return mark;
      }
      mark =
          switch (name) {
            case "widget", "widget-area", "widgets" -> mark("aside", 0.8);
            case "screen-reader-text", "sr-only", "visually-hidden" -> mark("hidden", 0.6);
            default -> byName(name);
          };
    }
    return mark;
  }

  private static @Nullable Mark byName(String name) {
    if (name.isEmpty() || name.length() > 40) {
      return null;
    }
    String[] words =
        name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2").toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
    for (String word : words) {
      if (word.equals("has") || word.equals("no") || word.equals("with")) {
        return null; // "has-sidebar" is said of the page around it
      }
    }
    for (String word : words) {
      String reason = BY_WORD.get(word);
      if (reason != null) {
        return mark(reason, 0.85);
      }
    }
    return null;
  }

  private boolean isSmallPart(Element element) {
    return element.selectFirst(TEXT_PROPER) == null
        && element.wholeText().length() <= pageLength * LARGEST_SHARE;
  }

  private static Mark mark(String reason, double confidence) {
    return new Mark(Messages.text("furniture." + reason), confidence);
  }
}
