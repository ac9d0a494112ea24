package org.manicule.io.tika.furniture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;

/** The set phrases of web pages. Sure ones count anywhere, weak ones only beside others. */
final class Wording {
  private static final int LONGEST = 160;
  private static final int LONGEST_NOTICE = 400;
  private static final double SURE = 0.95;
  private static final double WEAK = 0.6;

  private record Phrase(Pattern pattern, String reason, double confidence) {}

  private static final List<Phrase> PHRASES =
      List.of(
          sure("navigation", "skip to (?:the )?(?:main |primary )?(?:content|navigation|search)"),
          sure("navigation", "(?:back|return) to (?:the )?top(?: of (?:the )?page)?"),
          sure("navigation", "(?:toggle|open|close|show|hide|main|primary) (?:navigation|menu)"),
          sure("navigation", "(?:←|«|<)? ?(?:older|newer) (?:posts?|entries|comments)(?: ?[→»>])?"),
          sure("navigation", "(?:post|posts|page|comment) navigation"),
          sure("navigation", "[←«] .{1,120}|.{1,120} [→»]"),
          weak("navigation", "(?:previous|next)(?: (?:post|page|article|story))?(?::.{1,120})?"),
          weak(
              "navigation",
              "you are here:.*|home(?: [>»/|] .+)+|menu|home|search(?: for)?:?|print"),
          weak("navigation", "page \\d+(?: of \\d+)?|(?:\\d+ )+(?:… )?\\d+|read more|contents"),
          sure("comments", "leave a (?:reply|comment)(?: cancel reply)?|cancel reply"),
          sure("comments", "(?:post|add|write|submit) (?:a |your )?comment"),
          sure("comments", "fill in your details below or click an icon to log in:?"),
          sure(
              "comments",
              "(?:wordpress\\.com|google\\+?|twitter|facebook|gravatar) (?:logo|photo|picture)"),
          sure("comments", "you are commenting using your .{2,30} account.*"),
          sure("comments", "connecting to %s|this site uses akismet.*"),
          sure(
              "comments",
              "your email address will not be published.*|required fields are marked.*"),
          sure("comments", "notify me of (?:new|follow-?up) (?:comments|posts).*"),
          sure("comments", "save my name, e-?mail,? and website in this browser.*"),
          sure("comments", "(?:comments are closed|no comments yet|be the first to comment)\\.?"),
          weak(
              "comments",
              "(?:comment|name|e-?mail|e-?mail address|website|enter your comment here).{0,3}"),
          sure("cookies", ".*\\b(?:this|our) (?:web)?site uses (?:\\w+ )?cookies\\b.*"),
          sure("cookies", "(?:we use|this page uses) (?:\\w+ ){0,3}cookies\\b.*"),
          sure("cookies", "by continuing to (?:use|browse) (?:this|the|our) (?:web)?site.*"),
          sure(
              "cookies",
              "(?:close and )?accept(?: all)?(?: cookies)?|reject all|cookie (?:settings|policy|preferences)"),
          sure(
              "sharing",
              "share(?: (?:this|on|via|with).{0,60})?:?|share this:.*|click to (?:share|print|e-?mail).*"),
          sure(
              "sharing",
              "(?:tweet|like|e-?mail) this(?: .{0,40})?:?|like loading(?:\\.\\.\\.|…)|loading(?:\\.\\.\\.|…)"),
          weak(
              "sharing",
              "(?:tweet|e-?mail|facebook|twitter|linkedin|whatsapp|reddit|pinterest|tumblr|pocket|telegram)"),
          sure(
              "subscription",
              "(?:follow|subscribe to) (?:this |our |the )?(?:blog|site|newsletter|mailing list)\\b.{0,80}"),
          sure(
              "subscription",
              "join \\d[\\d,.]* other (?:followers|subscribers).*|sign up (?:to|for) (?:our|the) .{0,80}"),
          weak(
              "subscription",
              "(?:log|sign) ?(?:in|out|up)(?: .{0,30})?|register|subscribe|follow|log ?in|my account"),
          sure(
              "advertisement", "advertisements?|report this (?:ad|content)|sponsored(?: content)?"),
          sure(
              "related",
              "(?:related|recent|popular|more)(?: posts?| articles?| comments?| stories| news):?"),
          weak("related", "related:?|archives?|categories|tags|meta|blogroll|top posts.*"),
          sure("notice", "(?:copyright|©|\\(c\\)) .{0,120}|all rights reserved\\.?"),
          sure(
              "notice",
              "(?:blog|website) at wordpress\\.com\\.?|(?:proudly )?powered by .{1,60}|theme: .{1,60}"),
          sure("notice", "create a (?:free )?(?:website|blog)\\b.{0,60}"),
          weak(
              "notice",
              "(?:privacy(?: policy| notice)?|terms (?:of|and) \\w+|accessibility(?: statement)?|site ?map|contact(?: us)?|about(?: us)?|disclaimer)(?: ?[|·] ?.+)*"),
          sure(
              "service",
              "(?:web ?chat|live chat) (?:is )?(?:currently )?(?:available|open|offline|unavailable)\\b.*"),
          weak("service", "(?:opening hours|lines are open)\\b.*"));

  private Wording() {}

  private static Phrase sure(String reason, String words) {
    return phrase(reason, words, SURE);
  }

  private static Phrase weak(String reason, String words) {
    return phrase(reason, words, WEAK);
  }

  private static Phrase phrase(String reason, String words, double confidence) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    String shown = Messages.text("furniture." + reason);
    return new Phrase(Pattern.compile("(?:" + words + ")", flags), shown, confidence);
  }

  /** A mark for a line that is such a phrase; weak ones are less than half way sure. */
  static Optional<Mark> of(String line) {
    if (line.length() > LONGEST && !isNotice(line)) {
      return Optional.empty();
    }
    String words = line.replace('\u00A0', ' ').replace('’', '\'').strip();
    return PHRASES.stream()
        .filter(phrase -> phrase.pattern().matcher(words).matches())
        .findFirst()
        .map(phrase -> new Mark(phrase.reason(), phrase.confidence()));
  }

  /** Only notices about cookies are longer than a line. */
  private static boolean isNotice(String line) {
    return line.length() <= LONGEST_NOTICE && line.contains("cookies");
  }

  static boolean isSure(Mark mark) {
    return mark.confidence() >= SURE;
  }
}
