package org.manicule.core;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;

/**
 * The files in some folders, by name. Links are not followed: they may lead anywhere, and round in
 * circles. The folder that a browser saves beside a page holds pictures and scripts, and frames
 * that nobody chose, so it is left out.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
  private static final String PROJECT = ".manicule";

  /** As browsers name the folder of a page, in several languages. */
  private static final Pattern OF_PAGE =
      Pattern.compile(
          "(.+)(?:[_-]files|\\.files|-Dateien|_fichiers|_archivos|_arquivos|_bestanden)");

  private static final List<String> PAGE = List.of(".html", ".htm", ".xhtml");

  private final List<Path> files = new ArrayList<>();
  private final Consumer<Issue> issues;
  private @Nullable Path root;

  private FolderFiles(Consumer<Issue> issues) {
    this.issues = issues;
  }

  static List<Path> in(List<Path> roots, Consumer<Issue> issues) throws IOException {
    FolderFiles visitor = new FolderFiles(issues);
    List<Path> all = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        visitor.files.clear();
        visitor.root = root;
        Files.walkFileTree(root, visitor);
        visitor.files.stream().sorted().forEach(all::add);
      } else {
        all.add(root);
      }
    }
    return all;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (isHidden(folder) || folder.toString().endsWith(PROJECT)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Path page = folder.equals(root) ? null : pageOf(folder);
    if (page != null) {
      issues.accept(Issue.note(folder.toString(), Messages.text("import.ofPage", page)));
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  /** The page that a browser saved beside a folder, or null. */
  private static @Nullable Path pageOf(Path folder) {
    Matcher name = OF_PAGE.matcher(String.valueOf(folder.getFileName()));
    if (!name.matches()) {
      return null;
    }
    return PAGE.stream()
        .map(end -> folder.resolveSibling(name.group(1) + end))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !isHidden(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    issues.accept(
        Issue.error(
            file.toString(),
            Messages.text("import.folderUnreadable", FileProblem.reason(problem))));
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
  }
}
