package org.manicule.example;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.manicule.api.UserException;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.AnalysisResult;
import org.manicule.api.analysis.Table;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/** Says for each source how many of its words are coded: what has not been read closely yet? */
@Component(service = Analysis.class)
public final class CodedShare implements Analysis {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

  private static final Option<String> CODER =
      Option.text("coder", "Whose codings count: the name of a coder, or nothing for all", "");

  @Override
  public String id() {
    return "coded-share";
  }

  @Override
  public String name() {
    return "How much is coded";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(CODER);
  }

  @Override
  public AnalysisResult run(ProjectData project, Options options, Monitor monitor) {
    String coder = options.get(CODER);
    if (!coder.isEmpty() && project.coders().named(coder).isEmpty()) {
      throw new UserException("There is no coder \"" + coder + "\".", "Check the name.");
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Source source : project.sources().all()) {
      monitor.checkCancelled();
      rows.add(row(project, source, coder));
    }
    return new Table(name(), List.of("source", "words", "coded", "percent"), rows);
  }

  private static List<Object> row(ProjectData project, Source source, String coder) {
    BitSet coded = codedPositions(project, source, coder);
    List<MatchResult> words = WORD.matcher(project.sources().text(source.id())).results().toList();
    long hits = words.stream().filter(word -> isCoded(word, coded)).count();
    long percent = words.isEmpty() ? 0 : Math.round(100.0 * hits / words.size());
    return List.of(source.name(), words.size(), hits, percent);
  }

  /** One bit for each position, so that overlapping codings count once. */
  private static BitSet codedPositions(ProjectData project, Source source, String coder) {
    BitSet coded = new BitSet(source.characters());
    for (Coding coding : project.codings().inSource(source.id())) {
      String by = project.coders().find(coding.coder()).orElseThrow().name();
      if (coder.isEmpty() || coder.equals(by)) {
        coding.textRange().ifPresent(range -> coded.set(range.start(), range.end()));
      }
    }
    return coded;
  }

  /** A word of which only a part is coded counts as coded. */
  private static boolean isCoded(MatchResult word, BitSet coded) {
    int next = coded.nextSetBit(word.start());
    return next >= 0 && next < word.end();
  }
}
