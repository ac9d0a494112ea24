package org.manicule.recognise.front;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.importing.DraftValue;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Names;

/** Who wrote a letter, to whom, and about what. */
final class Letter {
  private static final int TOP = 30;
  private static final int LONGEST_LINE = 100;
  private static final Pattern GREETING =
      Pattern.compile("^Dear (?<name>[^.:]{2,60}?)[,:]?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:(?:Yours|Kind|With(?: best)?|Best|Warm) (?:sincerely|faithfully|truly|ever|regards"
              + "|wishes)|Regards)[,.]?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile("^From:?[ \\t]+(?:the )?(?<name>\\p{Lu}.{3,80})$");
  private static final Pattern ABOUT = Pattern.compile("^(?:Re|RE|Subject)\\b:?[ \\t]*");
  private static final Pattern NO_TITLE =
      Pattern.compile(".*\\d.*|.*\\b(?:Street|Road|House|Square|Avenue)\\b.*");

  private final Blocks blocks;
  private final Map<String, DraftValue> facts = new LinkedHashMap<>();

  private Letter(Blocks blocks) {
    this.blocks = blocks;
  }

  /** What the letter says about itself; empty when it is none. */
  static Map<String, DraftValue> in(Blocks blocks) {
    Letter letter = new Letter(blocks);
    List<Block> top = blocks.first(TOP);
    for (int i = 0; i < top.size(); i++) {
      Matcher greeting = GREETING.matcher(top.get(i).words());
      if (greeting.matches() && top.stream().limit(i).noneMatch(Block::isProse)) {
        letter.read(i, greeting.group("name"));
        break;
      }
    }
    return letter.facts;
  }

  private void read(int greeting, String name) {
    if (greeting + 1 < blocks.size()) {
      Block below = blocks.get(greeting + 1);
      String about = ABOUT.matcher(below.words()).replaceFirst("");
      if (below.isTitleLike() && !about.isBlank()) {
        put("title", about);
      }
    }
    from(greeting);
    signature(greeting);
    to(greeting, name);
    if (greeting > 0 && FrontMatter.isCalledBody(blocks.get(0).words())) {
      put("body", blocks.get(0).words());
    }
  }

  /** "From Ada Quill", the office in the line below. */
  private void from(int greeting) {
    for (int i = 0; i < greeting; i++) {
      Matcher from = FROM.matcher(blocks.get(i).words());
      if (from.matches()) {
        put("author", from.group("name").strip());
        role(i + 1, greeting);
        return;
      }
    }
  }

  /** The name under "Yours sincerely", the office below it. */
  private void signature(int greeting) {
    for (int i = greeting; i + 1 < blocks.size(); i++) {
      String below = blocks.get(i + 1).words();
      if (CLOSING.matcher(blocks.get(i).words()).matches() && below.length() <= LONGEST_LINE) {
        if (!facts.containsKey("author")) {
          put("author", below);
          role(i + 2, blocks.size());
        }
        return;
      }
    }
  }

  private void role(int i, int before) {
    if (i < before) {
      String words = blocks.get(i).words();
      boolean office = blocks.get(i).isTitleLike() && !NO_TITLE.matcher(words).matches();
      if (office && !Names.isPerson(words)) {
        put("author role", words);
      }
    }
  }

  /** The line of the address that has the name of the greeting; else the name of the greeting. */
  private void to(int greeting, String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = 0; i < greeting; i++) {
      String words = blocks.get(i).words();
      boolean named = words.endsWith(surname) || words.contains(surname + ",");
      if (named && !FROM.matcher(words).matches() && Names.isPerson(words.split(",")[0])) {
        put("presented to", words);
        return;
      }
    }
    if (Names.isPerson(name)) {
      put("presented to", name);
    }
  }

  private void put(String name, String words) {
    facts.putIfAbsent(name, DraftValue.text(words));
  }
}
