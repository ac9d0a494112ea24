package org.manicule.recognise.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitKind;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.text.Names;
import org.manicule.recognise.text.Person;
import org.manicule.recognise.text.Quotations;
import org.manicule.recognise.text.Quoted;
import org.manicule.recognise.text.Reading;
import org.manicule.recognise.text.Refinement;
import org.manicule.recognise.text.Saying;
import org.manicule.recognise.text.Sayings;
import org.manicule.recognise.text.Sentence;

/**
 * Who is quoted in an article, and what people are reported to say. A quotation without a speaker,
 * such as one from a paper, is left alone; so are single words between quotation marks.
 */
public final class ReportedSpeech implements Reading {
  /** What somebody said in these words, over one or several paragraphs. */
  public static final UnitKind QUOTE = new UnitKind("quote");

  /** Sentences that tell in other words what somebody said. */
  public static final UnitKind REPORTED = new UnitKind("reported-speech");

  private static final int FEWEST_WORDS = 4;
  private static final double SURE = 0.9;
  private static final double BY_PRONOUN = 0.75;
  private static final double BY_PLACE = 0.55;
  private static final int SHORT_LEAD_IN = 60;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern HER =
      Pattern.compile(".*\\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness)\\b.*");
  private static final Pattern HIS = Pattern.compile(".*\\b(?:Mr|Sir|Lord|Baron)\\b.*");

  /** Something said: a quote or a sentence. */
  private record Said(TextRange range, String speaker, double confidence) {}

  private final DraftSource source;

  /** Whether reported speech is looked for too, which takes longer and is not asked at first. */
  private final boolean whole;

  private final Blocks blocks;
  private final List<Quoted> quotations;
  private final List<Said> quotes = new ArrayList<>();
  private final List<Said> reported = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final RecentNames recent = new RecentNames();
  private final Set<String> surnames = new HashSet<>();
  private @Nullable Quoted lastQuote;
  private int next;

  private ReportedSpeech(DraftSource source, boolean whole) {
    this.whole = whole;
    this.source = source;
    this.blocks = Blocks.of(source);
    this.quotations = Quotations.in(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (whole || (next < quotations.size() && quotations.get(next).first() <= i)) {
        read(i);
      } else {
        int passed = i;
        recent.add(() -> subjects(blocks.get(passed)));
      }
    }
  }

  /** Looks for speech in a source. */
  public static ReportedSpeech in(DraftSource source) {
    return new ReportedSpeech(source, false);
  }

  @Override
  public double confidence() {
    double sum = quotes.stream().mapToDouble(Said::confidence).sum();
    return quotes.isEmpty() ? 0 : Math.min(0.95, 0.3 + 0.3 * sum);
  }

  @Override
  public Draft refine(Recogniser by) {
    return whole ? refined(by) : new ReportedSpeech(source, true).refined(by);
  }

  private Draft refined(Recogniser by) {
    Refinement refinement = new Refinement(source);
    quotes.forEach(it -> refinement.said(QUOTE, it.range(), it.speaker(), it.confidence()));
    reported.forEach(it -> refinement.said(REPORTED, it.range(), it.speaker(), it.confidence()));
    people.forEach(refinement::person);
    refinement.found(by, confidence(), Messages.text("speech.found", quotes.size(), speakers()));
    return refinement.draft();
  }

  private long speakers() {
    return quotes.stream().map(Said::speaker).distinct().count();
  }

  /** Sentences and quotations of a block in their order, for "she" is whoever spoke last. */
  private void read(int i) {
    Block block = blocks.get(i);
    for (TextRange sentence : Sentence.in(block)) {
      while (next < quotations.size() && quotations.get(next).range().start() < sentence.end()) {
        Quoted quoted = quotations.get(next++);
        if (quoted.first() == i) {
          attribute(quoted);
        }
      }
      if (whole) {
        report(block, sentence);
      }
      recent.add(() -> subject(block, sentence).stream().toList());
    }
  }

  /** Whom the sentences of a block are about. */
  private List<String> subjects(Block block) {
    return block.isHeading()
        ? List.of()
        : Sentence.in(block).stream().flatMap(it -> subject(block, it).stream()).toList();
  }

  private Optional<String> subject(Block block, TextRange sentence) {
    return block.isHeading() || isQuoted(sentence)
        ? Optional.empty()
        : Sayings.subject(sentence.in(blocks.text()));
  }

  private void attribute(Quoted quoted) {
    Block first = blocks.get(quoted.first());
    String before = first.words().substring(0, quoted.range().start() - first.start());
    Block last = blocks.get(quoted.last());
    int end = Math.min(last.words().length(), quoted.range().end() - last.start());
    String after = last.words().substring(Math.max(0, end));
    boolean long_ = words(quoted) >= FEWEST_WORDS;
    Optional<Saying> lead = leadIn(quoted, before);
    Optional<Saying> saying = lead.isPresent() ? lead : said(after);
    if (saying.isPresent() && (long_ || isMarkedOff(before, after))) {
      add(quoted, saying.get());
    } else if (goesOnBehindItsSpeaker(quoted)) {
      speaker().ifPresent(it -> quotes.add(new Said(quoted.range(), it, BY_PRONOUN)));
      lastQuote = quoted;
    } else if (before.isBlank() && long_ && follows(quoted) && after.isBlank()) {
      speaker().ifPresent(it -> quotes.add(new Said(quoted.range(), it, BY_PLACE)));
      lastQuote = quoted;
    }
  }

  /** "First words," said somebody. "Further words." */
  private boolean goesOnBehindItsSpeaker(Quoted quoted) {
    Quoted last = lastQuote;
    if (last == null || last.last() != quoted.first()) {
      return false;
    }
    String between = blocks.text().substring(last.range().end(), quoted.range().start()).strip();
    return between.endsWith(".") && Sentence.in(between).size() == 1 && said(between).isPresent();
  }

  private Optional<Saying> said(String after) {
    return after.isBlank() ? Optional.empty() : Sayings.after(after, surnames);
  }

  private static boolean isMarkedOff(String before, String after) {
    return before.matches(".*[,:] ?$") || (before.isBlank() && after.matches("^,? ?\\p{L}.*"));
  }

  /** A paragraph between quotation marks right after a quote by somebody goes on with it. */
  private boolean follows(Quoted quoted) {
    return lastQuote != null && quoted.first() == lastQuote.last() + 1;
  }

  private Optional<Saying> leadIn(Quoted quoted, String before) {
    if (!before.isBlank()) {
      return before(before);
    }
    int previous = quoted.first() - 1;
    if (previous < 0 || blocks.get(previous).isHeading() || isLastQuote(previous)) {
      return Optional.empty();
    }
    return before(blocks.get(previous).words());
  }

  /** The words right before a quotation, and if these do not name anybody, their sentence. */
  private Optional<Saying> before(String words) {
    if (!Sayings.mayLeadIn(words)) {
      return Optional.empty();
    }
    Optional<Saying> saying = Sayings.before(words, surnames);
    return saying.isPresent() ? saying : Sayings.before(lastClause(words), surnames);
  }

  private boolean isLastQuote(int block) {
    return lastQuote != null && lastQuote.last() == block;
  }

  /** The last sentence, for the one before it tells of something else. */
  private static String lastClause(String words) {
    List<TextRange> sentences = Sentence.in(words);
    return sentences.isEmpty()
        ? words
        : words.substring(sentences.get(sentences.size() - 1).start());
  }

  private int words(Quoted quoted) {
    return BLANKS.split(quoted.range().in(blocks.text()).strip()).length;
  }

  private void add(Quoted quoted, Saying saying) {
    Optional<String> speaker = saying.isPronoun() ? speaker(saying.speaker()) : named(saying);
    double sure = saying.isPronoun() ? BY_PRONOUN : SURE;
    speaker.ifPresent(it -> quotes.add(new Said(quoted.range(), it, quoted.closed() ? sure : 0.5)));
    lastQuote = quoted;
  }

  private Optional<String> named(Saying saying) {
    String name = saying.speaker();
    recent.add(name);
    if (Names.isPerson(name)) {
      surnames.add(name.substring(name.lastIndexOf(' ') + 1));
    }
    if (!saying.position().isBlank()) {
      people.add(new Person(name, saying.position(), "", SURE));
    }
    return Optional.of(name);
  }

  private Optional<String> speaker() {
    return recent.all().stream().findFirst();
  }

  /** The one who was named last, and is not surely of the other sex. */
  private Optional<String> speaker(String pronoun) {
    String word = pronoun.toLowerCase(Locale.ENGLISH);
    Pattern other = word.equals("he") ? HER : HIS;
    return recent.all().stream()
        .filter(name -> word.equals("they") || !other.matcher(name).matches())
        .findFirst();
  }

  /** A sentence with a speaker is reported speech, its own quotations or not. */
  private void report(Block block, TextRange sentence) {
    if (block.isHeading() || isQuoted(sentence)) {
      return;
    }
    String words =
        block.words().substring(sentence.start() - block.start(), sentence.end() - block.start());
    for (Saying saying : Sayings.in(words, surnames)) {
      Optional<String> speaker = saying.isPronoun() ? speaker(saying.speaker()) : named(saying);
      double sure = saying.isPronoun() ? BY_PRONOUN : SURE;
      if (speaker.isPresent()) {
        addReported(new Said(sentence, speaker.get(), sure));
        return;
      }
    }
  }

  /** Sentences one after the other by one speaker are one stretch. */
  private void addReported(Said said) {
    int size = reported.size();
    Said last = size == 0 ? null : reported.get(size - 1);
    if (last != null && goesOn(last, said)) {
      TextRange both = new TextRange(last.range().start(), said.range().end());
      double sure = Math.min(last.confidence(), said.confidence());
      reported.set(size - 1, new Said(both, said.speaker(), sure));
    } else if (!isOnlyLeadIn(said.range())) {
      reported.add(said);
    }
  }

  private boolean goesOn(Said last, Said said) {
    return last.speaker().equals(said.speaker())
        && said.range().start() - last.range().end() <= 2
        && blocks.text().substring(last.range().end(), said.range().start()).indexOf('\n') < 0;
  }

  /** "In the meantime, she added," tells nothing but who speaks next. */
  private boolean isOnlyLeadIn(TextRange sentence) {
    return sentence.length() <= SHORT_LEAD_IN
        && !sentence.in(blocks.text()).matches("(?s).*[.!?”\"]");
  }

  /** Whether the sentence lies inside a quotation. */
  private boolean isQuoted(TextRange sentence) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).range().end() <= sentence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).range().contains(sentence);
  }
}
