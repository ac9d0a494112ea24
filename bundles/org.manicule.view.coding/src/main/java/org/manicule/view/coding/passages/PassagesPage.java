package org.manicule.view.coding.passages;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.project.Project;
import org.manicule.view.coding.desk.Words;

/** Passages as a page to read in a browser or a word processor; needs nothing from outside. */
final class PassagesPage implements PassagesFile.Form {
  private static final String STYLE =
      "body{font:16px/1.5 serif;max-width:44em;margin:2em auto;padding:0 1em}"
          + "blockquote{margin:1em 0;padding-left:1em;border-left:4px solid #999}"
          + ".around{color:#666}.from{font:14px sans-serif;color:#555;margin:.2em 0}"
          + "q{quotes:none}";

  private final Words words = Words.beside(PassagesPresenter.class);
  private final Project project;
  private final Quotes quotes;
  private final Context context;
  private final String whose;
  private @Nullable Group group;

  PassagesPage(Project project, Context context, Optional<Coder> only) {
    this.whose =
        only.map(coder -> words.say("page.only", coder.name()))
            .orElseGet(() -> words.say("page.all"));
    this.project = project;
    this.quotes = new Quotes(project);
    this.context = context;
  }

  @Override
  public void begin(Appendable out) throws IOException {
    String title = escaped(words.say("page.title", project.name()));
    out.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>").append(title);
    out.append("</title><style>").append(STYLE).append("</style></head><body>\n<h1>");
    out.append(title).append("</h1>\n<p class=\"from\">");
    out.append(escaped(whose)).append("</p>\n");
  }

  @Override
  public void write(Entry entry, Appendable out) throws IOException {
    if (!entry.group().equals(group) && !entry.group().name().isEmpty()) {
      out.append("<h2>").append(escaped(entry.group().name())).append("</h2>\n");
    }
    group = entry.group();
    PassageRow row = quotes.row(entry.hit(), context);
    out.append("<blockquote style=\"border-color:").append(row.colour()).append("\"><p>");
    around(row.before(), out);
    String element = row.isNamed() ? "i" : "q";
    out.append("<" + element + ">").append(escaped(row.quote())).append("</" + element + ">");
    around(row.after(), out);
    out.append("</p><p class=\"from\">").append(escaped(row.origin() + " · " + row.path()));
    if (!row.comment().isEmpty()) {
      out.append(" · ").append(escaped(row.comment()));
    }
    out.append("</p></blockquote>\n");
  }

  private static void around(String text, Appendable out) throws IOException {
    if (!text.isEmpty()) {
      out.append("<span class=\"around\">").append(escaped(text)).append("</span>");
    }
  }

  @Override
  public void end(Appendable out) throws IOException {
    out.append("</body></html>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br>");
  }
}
