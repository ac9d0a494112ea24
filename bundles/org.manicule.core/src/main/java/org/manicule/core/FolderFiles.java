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
import org.manicule.api.Issue;

/**
 * The files in some folders, by name. Links are not followed: they may lead anywhere, and round in
 * circles.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
  private static final String PROJECT = ".manicule";

  private final List<Path> files = new ArrayList<>();
  private final Consumer<Issue> issues;

  private FolderFiles(Consumer<Issue> issues) {
    this.issues = issues;
  }

  static List<Path> in(List<Path> roots, Consumer<Issue> issues) throws IOException {
    FolderFiles visitor = new FolderFiles(issues);
    List<Path> all = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        visitor.files.clear();
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
    return isHidden(folder) || folder.toString().endsWith(PROJECT)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
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
