package org.manicule.io.tika.markup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.WrittenDates;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Composition;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Flow;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.draft.ZipPackage;

/** Reads the chapters of an EPUB in reading order. */
public final class Ebook {
  private static final Mark CONTENTS = new Mark(Messages.text("furniture.navigation"), 0.9);

  private final String fileName;
  private final ZipPackage parts;
  private final String packagePath;
  private final Document description;

  private Ebook(String fileName, ZipPackage parts) throws IOException {
    this.fileName = fileName;
    this.parts = parts;
    Document container = Markup.xml(parts.bytes("META-INF/container.xml"), null);
    Element root = container.selectFirst("rootfile[full-path]");
    this.packagePath = root == null ? "" : root.attr("full-path");
    if (!parts.has(packagePath)) {
      throw BadFile.incomplete(fileName);
    }
    this.description = Markup.xml(parts.bytes(packagePath), null);
  }

  /** Text, pieces and facts of a book. */
  public static Reading read(Path file, Monitor monitor) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    try (ZipPackage parts = ZipPackage.open(file)) {
      return new Ebook(fileName, parts).read(monitor);
    }
  }

  private Reading read(Monitor monitor) throws IOException {
    List<String> chapters = chapters();
    String encrypted = parts.text("META-INF/encryption.xml").orElse("");
    Composition composition = new Composition(fileName);
    Flow flow = new Flow(composition);
    for (int i = 0; i < chapters.size(); i++) {
      monitor.checkCancelled();
      monitor.progress(i, chapters.size());
      if (encrypted.contains(chapters.get(i))) {
        throw BadFile.encrypted(fileName);
      }
      Document chapter = Markup.xml(parts.bytes(chapters.get(i)), null);
      NodeTraversor.filter(new BlockWalker(flow, Ebook::furniture, NoteLinks.in(chapter)), chapter);
      flow.addNotes();
    }
    return composition.finish(facts());
  }

  private static @Nullable Mark furniture(Element element) {
    return element.normalName().equals("nav") ? CONTENTS : null;
  }

  /** The paths of the chapters, in the order of the book's spine. */
  private List<String> chapters() {
    List<String> chapters = new ArrayList<>();
    for (Element itemref : description.select("spine > itemref, opf|spine > opf|itemref")) {
      String id = itemref.attr("idref");
      Element item =
          description.select("item, opf|item").stream()
              .filter(candidate -> candidate.id().equals(id))
              .findFirst()
              .orElse(null);
      String path = item == null ? "" : path(item.attr("href"));
      if (parts.has(path) && !itemref.attr("linear").equals("no")) {
        chapters.add(path);
      }
    }
    return chapters;
  }

  /** A path inside the package; whatever leads out of it is found nowhere. */
  private String path(String href) {
    try {
      String own = URI.create(packagePath.replace(" ", "%20")).resolve(href).getPath();
      return own == null ? "" : own;
    } catch (IllegalArgumentException e) {
      return ""; // no address at all
    }
  }

  private Facts facts() {
    return new Facts(
        metadata("title"),
        metadata("creator"),
        WrittenDates.inMetadata(metadata("date")).orElse(null),
        metadata("language"));
  }

  private @Nullable String metadata(String name) {
    Element found = description.selectFirst("dc|" + name);
    return found == null || found.text().isBlank() ? null : found.text();
  }
}
