package org.manicule.io.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the entries of bibliographies are, in the researcher's words. */
final class EntryTypes {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("jour", "article"),
          Map.entry("ejour", "article"),
          Map.entry("article", "article"),
          Map.entry("article-journal", "article"),
          Map.entry("abst", "article"),
          Map.entry("inpr", "article"),
          Map.entry("book", "book"),
          Map.entry("ebook", "book"),
          Map.entry("edbook", "book"),
          Map.entry("mvbook", "book"),
          Map.entry("collection", "book"),
          Map.entry("booklet", "book"),
          Map.entry("chap", "chapter"),
          Map.entry("echap", "chapter"),
          Map.entry("chapter", "chapter"),
          Map.entry("inbook", "chapter"),
          Map.entry("incollection", "chapter"),
          Map.entry("rprt", "report"),
          Map.entry("report", "report"),
          Map.entry("techreport", "report"),
          Map.entry("manual", "report"),
          Map.entry("govdoc", "report"),
          Map.entry("gov", "report"),
          Map.entry("thes", "thesis"),
          Map.entry("thesis", "thesis"),
          Map.entry("phdthesis", "thesis"),
          Map.entry("mastersthesis", "thesis"),
          Map.entry("conf", "conference"),
          Map.entry("cpaper", "conference"),
          Map.entry("paper-conference", "conference"),
          Map.entry("inproceedings", "conference"),
          Map.entry("conference", "conference"),
          Map.entry("proceedings", "conference"),
          Map.entry("speech", "conference"),
          Map.entry("elec", "web"),
          Map.entry("icomm", "web"),
          Map.entry("web", "web"),
          Map.entry("webpage", "web"),
          Map.entry("online", "web"),
          Map.entry("electronic", "web"),
          Map.entry("www", "web"),
          Map.entry("news", "news"),
          Map.entry("article-newspaper", "news"),
          Map.entry("mgzn", "magazine"),
          Map.entry("article-magazine", "magazine"),
          Map.entry("blog", "blog"),
          Map.entry("post-weblog", "blog"),
          Map.entry("post", "blog"),
          Map.entry("stat", "law"),
          Map.entry("bill", "law"),
          Map.entry("legislation", "law"),
          Map.entry("case", "law"),
          Map.entry("legal_case", "law"),
          Map.entry("pcomm", "letter"),
          Map.entry("personal_communication", "letter"),
          Map.entry("hear", "hearing"),
          Map.entry("hearing", "hearing"),
          Map.entry("interview", "interview"),
          Map.entry("data", "data"),
          Map.entry("dataset", "data"),
          Map.entry("gen", "other"),
          Map.entry("misc", "other"),
          Map.entry("document", "other"),
          Map.entry("unpb", "manuscript"),
          Map.entry("unpublished", "manuscript"),
          Map.entry("manuscript", "manuscript"));

  private EntryTypes() {}

  /** The words for a type as a format writes it; empty for one that is not known. */
  static Optional<String> words(String written) {
    return Optional.ofNullable(WORDS.get(written.strip().toLowerCase(Locale.ROOT)))
        .map(key -> Messages.text("type." + key));
  }
}
