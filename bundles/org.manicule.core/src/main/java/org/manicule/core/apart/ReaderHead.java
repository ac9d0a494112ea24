package org.manicule.core.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Callable;
import org.manicule.api.UserException;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The program as a process that reads files for another one; ends when that one is gone. Only the
 * launcher may start it, so it does not say of itself that it wants the main thread: others that
 * look for such a service would take it, and end when they are told nothing.
 */
@Component(
    service = Callable.class,
    property = {"manicule.head=reader", "manicule.name=reader"})
public final class ReaderHead implements Callable<Integer> {
  private final Imports imports;

  /** Reads with the importers and recognisers that are installed. */
  @Activate
  public ReaderHead(@Reference Imports imports) {
    this.imports = imports;
  }

  @Override
  public Integer call() throws Exception {
    OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    // Whatever a library prints must not stand between the answers.
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, Charset.defaultCharset()));
    new ReaderLoop(new BufferedInputStream(new FileInputStream(FileDescriptor.in)), answers)
        .run(this::read);
    return 0;
  }

  private FileDraft read(Order order) {
    try {
      return imports.read(List.of(order.file()), order.request(), Monitor.silent()).get(0);
    } catch (UserException e) {
      return FileDraft.failed(order.file(), e);
    }
  }
}
