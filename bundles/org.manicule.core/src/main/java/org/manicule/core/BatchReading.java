package org.manicule.core;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.task.Monitor;
import org.manicule.core.apart.Order;
import org.manicule.core.apart.ReaderProcesses;

/** Reads the files of one request: apart, several at once, where that is possible; else here. */
final class BatchReading {
  private static final Logger LOG = System.getLogger(BatchReading.class.getName());

  private final FileReading here;
  private final @Nullable ReaderProcesses apart;
  private final Imports.Request request;
  private SameFiles same = SameFiles.among(List.of());

  BatchReading(FileReading here, @Nullable ReaderProcesses apart, Imports.Request request) {
    this.here = here;
    this.apart = apart;
    this.request = request;
  }

  List<FileDraft> read(List<Path> files, Monitor monitor) {
    same = SameFiles.among(files);
    List<FileDraft> drafts = new ArrayList<>(files.size());
    try (Monitor.Part all = monitor.part("", files.size())) {
      if (apart == null) {
        for (Path file : files) {
          drafts.add(noticed(readHere(file, all)));
          all.advance();
        }
      } else {
        readApart(files, apart, all, drafts);
      }
    }
    return drafts;
  }

  private FileDraft readHere(Path file, Monitor all) {
    start(file, all);
    try (Monitor.Part one = all.part("", 0)) {
      return here.read(file, one);
    }
  }

  private static void start(Path file, Monitor all) {
    all.checkCancelled();
    all.step(Messages.text("import.reading", file.getFileName()));
  }

  private void readApart(
      List<Path> files, ReaderProcesses processes, Monitor.Part all, List<FileDraft> drafts) {
    ExecutorService readers = Executors.newFixedThreadPool(processes.size());
    try {
      List<Future<FileDraft>> reading = new ArrayList<>();
      for (Path file : files) {
        reading.add(readers.submit(() -> readApart(file, processes, all)));
      }
      for (Future<FileDraft> one : reading) {
        drafts.add(noticed(FutureResult.of(one)));
        all.advance();
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private FileDraft readApart(Path file, ReaderProcesses processes, Monitor all) {
    start(file, all);
    // A process would need an absolute name, and the researcher sees the one that was given.
    Order order = new Order(file.toAbsolutePath(), request);
    try {
      FileDraft read = processes.read(order, all);
      return new FileDraft(file, read.mediaType(), read.draft(), read.problem(), read.asRead());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "files are read in the program itself: no process started", e);
      return readHere(file, all);
    }
  }

  /** The same file twice in one request is imported twice, but not unnoticed. */
  private FileDraft noticed(FileDraft read) {
    Draft draft = read.draft();
    if (draft == null) {
      return read;
    }
    try {
      Path earlier = same.earlier(read.file());
      return earlier == null ? read : withIssue(read, draft, earlier);
    } catch (IOException e) {
      return FileDraft.failed(read.file(), FileReading.unreadable(read.file(), e));
    }
  }

  private static FileDraft withIssue(FileDraft read, Draft draft, Path earlier) {
    Issue issue = Issue.warning(read.file().toString(), Messages.text("import.sameFile", earlier));
    Draft asRead = read.asRead();
    return new FileDraft(
        read.file(),
        read.mediaType(),
        draft.withIssue(issue),
        null,
        asRead == null ? null : asRead.withIssue(issue));
  }
}
