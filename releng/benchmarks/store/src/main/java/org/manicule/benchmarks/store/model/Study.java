package org.manicule.benchmarks.store.model;

import java.util.Locale;

/**
 * A made-up study: texts, codebook and codings of a tier. The same on every machine and in every
 * run; a text does not depend on what was asked before.
 */
public final class Study {
  private static final String[] KINDS = {"interview", "minutes", "blog", "report", "board paper"};
  private static final double SPREAD = 0.6;

  private final Tier tier;
  private final Vocabulary vocabulary = new Vocabulary();
  private final MadeCodebook codebook;

  /** The study of a tier. */
  public Study(Tier tier) {
    this.tier = tier;
    this.codebook = new MadeCodebook(tier);
  }

  /** How large it is. */
  public Tier tier() {
    return tier;
  }

  /** Its codebook. */
  public MadeCodebook codebook() {
    return codebook;
  }

  /** The name of a document. */
  public String name(int document) {
    return String.format(Locale.ROOT, "%06d %s", document + 1, KINDS[document % KINDS.length]);
  }

  /** The text of a document. */
  public MadeText text(int document) {
    return new TextMaker(tier, vocabulary, document).make();
  }

  /** All codings, document by document. */
  public MadeCodings codings() {
    MadeCodings codings = new MadeCodings(tier.codings());
    int[] wanted = codingsPerDocument();
    for (int document = 0; document < tier.documents(); document++) {
      new CodingMaker(tier, codebook, text(document), document).make(wanted[document], codings);
    }
    return codings;
  }

  /** Few documents have many codings and many have few; together exactly what the tier says. */
  private int[] codingsPerDocument() {
    Dice dice = Dice.about("shares", tier.documents());
    double[] upTo = new double[tier.documents()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += dice.logNormal(SPREAD);
      upTo[i] = sum;
    }
    int[] codings = new int[tier.documents()];
    long given = 0;
    for (int i = 0; i < codings.length; i++) {
      long until = Math.round(tier.codings() * (upTo[i] / sum));
      codings[i] = (int) (until - given);
      given = until;
    }
    return codings;
  }
}
