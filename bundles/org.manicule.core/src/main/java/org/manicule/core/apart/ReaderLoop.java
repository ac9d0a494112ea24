package org.manicule.core.apart;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.manicule.api.importing.FileDraft;

/** The process's side: reads one file after the other until nobody asks any more. */
public final class ReaderLoop {
  /** What a process says when it is ready. */
  public static final String GREETING = "manicule reader 1";

  private final InputStream orders;
  private final OutputStream answers;

  /** Orders come in and answers go out on these streams. */
  public ReaderLoop(InputStream orders, OutputStream answers) {
    this.orders = orders;
    this.answers = answers;
  }

  /** Returns when the workbench has closed the stream of orders, or is no longer there. */
  public void run(Function<Order, FileDraft> reader) throws IOException {
    Frames.write(answers, Frames.bytes(out -> out.text(GREETING)));
    while (true) {
      Order order;
      try {
        order = Order.read(Frames.read(orders));
      } catch (EOFException over) {
        return;
      }
      FileDraft read = reader.apply(order);
      Frames.write(answers, Frames.bytes(out -> Answers.write(read, out)));
    }
  }
}
