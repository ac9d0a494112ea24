package org.manicule.view.coding.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.stream.Collectors;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.ProjectData;

/** Says in words and colour what a coding is. Immutable; made anew when codes or coders change. */
public final class Legend {
  private static final String UNKNOWN_COLOUR = "#808080";
  private static final Words WORDS = Words.beside(Legend.class);

  private final CodeTree codes;
  private final Map<Id<Coder>, String> coders;
  private final Id<Coder> me;

  private Legend(CodeTree codes, Map<Id<Coder>, String> coders, Id<Coder> me) {
    this.codes = codes;
    this.coders = coders;
    this.me = me;
  }

  /** The legend of a project as it is now, as one coder sees it. */
  public static Legend of(ProjectData project, Id<Coder> me) {
    Map<Id<Coder>, String> names =
        project.coders().all().stream().collect(Collectors.toMap(Coder::id, Coder::name));
    return new Legend(project.codebook().tree(), names, me);
  }

  /** The codebook it speaks of. */
  public CodeTree codes() {
    return codes;
  }

  /** The name of the coding's code, with its coder's when that is somebody else. */
  public String label(Coding coding) {
    return isMine(coding) ? name(coding) : WORDS.say("legend.by", name(coding), coder(coding));
  }

  /** The name of the coding's code alone. */
  public String name(Coding coding) {
    return codes.find(coding.code()).map(Code::name).orElse("?");
  }

  /** The same with the code's full path. */
  public String path(Coding coding) {
    String path = codes.path(coding.code());
    return isMine(coding) ? path : WORDS.say("legend.by", path, coder(coding));
  }

  /** Code, coder, time and comment, one below the other. */
  public String details(Coding coding) {
    String time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault())
            .format(coding.at());
    String facts = WORDS.say("legend.details", codes.path(coding.code()), coder(coding), time);
    return coding.comment().isEmpty() ? facts : facts + "\n\n" + coding.comment();
  }

  /** The colour of the coding's code, {@code #rrggbb}. */
  public String colour(Coding coding) {
    return codes.find(coding.code()).map(Code::colour).orElse(UNKNOWN_COLOUR);
  }

  /** Whether it is the legend for that coder. */
  public boolean isFor(Id<Coder> coder) {
    return coder.equals(me);
  }

  /** Whether the coding is by the coder it is shown to. */
  public boolean isMine(Coding coding) {
    return coding.coder().equals(me);
  }

  private String coder(Coding coding) {
    return coders.getOrDefault(coding.coder(), "?");
  }
}
