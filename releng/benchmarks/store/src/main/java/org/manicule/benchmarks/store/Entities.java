package org.manicule.benchmarks.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.benchmarks.store.model.MadeCodebook.MadeCode;
import org.manicule.benchmarks.store.model.MadeCodings;
import org.manicule.benchmarks.store.model.Study;

/** A made-up study in the words of the API. Only the identities differ from run to run. */
final class Entities {
  private static final Instant FIRST_DAY = Instant.parse("2025-01-06T09:00:00Z");
  private static final String REMARK = "Check with the team: borderline.";

  private final Study study;
  private final MadeCodings codings;
  private final long[] idsHigh;
  private final long[] idsLow;
  private final List<Id<Source>> sources;
  private final List<Code> codes;
  private final List<Coder> coders;

  Entities(Study study) {
    this.study = study;
    this.codings = study.codings();
    this.sources = ids(study.tier().documents());
    this.codes = codes(study);
    this.coders =
        IntStream.range(0, study.tier().coders())
            .mapToObj(i -> new Coder(Id.random(), "Coder " + (i + 1), "#4466aa"))
            .toList();
    idsHigh = new long[codings.size()];
    idsLow = new long[codings.size()];
    for (int i = 0; i < codings.size(); i++) {
      UUID id = Id.<Coding>random().value();
      idsHigh[i] = id.getMostSignificantBits();
      idsLow[i] = id.getLeastSignificantBits();
    }
  }

  private static List<Id<Source>> ids(int count) {
    return Stream.generate(Id::<Source>random).limit(count).toList();
  }

  private static List<Code> codes(Study study) {
    List<Code> codes = new ArrayList<>();
    for (MadeCode code : study.codebook().codes()) {
      codes.add(
          new Code(
              Id.random(),
              code.above() < 0 ? null : codes.get(code.above()).id(),
              code.name(),
              code.colour(),
              CodeDefinition.meaning(code.meaning()),
              CodeStatus.ACTIVE,
              codes.size()));
    }
    return codes;
  }

  Study study() {
    return study;
  }

  List<Code> codes() {
    return codes;
  }

  List<Coder> coders() {
    return coders;
  }

  Id<Source> source(int document) {
    return sources.get(document);
  }

  /** The source whose text is kept under a hash. */
  Source source(int document, String hash, int characters) {
    return new Source(
        source(document), study.name(document), hash, characters, 1, null, "en-GB", FIRST_DAY);
  }

  int size() {
    return codings.size();
  }

  Coding coding(int row) {
    return coding(row, new Id<>(new UUID(idsHigh[row], idsLow[row])));
  }

  /** One more coding, on a passage that is coded already. */
  Coding another(int number) {
    return coding((int) (number * 7_919L % codings.size()), Id.random());
  }

  private Coding coding(int row, Id<Coding> id) {
    return new Coding(
        id,
        source(codings.document(row)),
        new TextRange(codings.start(row), codings.end(row)),
        codes.get(codings.code(row)).id(),
        coders.get(codings.coder(row)).id(),
        FIRST_DAY.plusSeconds(60L * codings.minute(row)),
        weight(row),
        codings.hasRemark(row) ? REMARK : "");
  }

  private @Nullable Integer weight(int row) {
    int weight = codings.weight(row);
    return weight == MadeCodings.NO_WEIGHT ? null : weight;
  }

  /** All codings as changes, made while somebody walks through them. */
  Iterable<Change> allCodings() {
    return this::walk;
  }

  private Iterator<Change> walk() {
    return IntStream.range(0, codings.size()).mapToObj(row -> Change.added(coding(row))).iterator();
  }
}
