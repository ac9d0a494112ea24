package org.manicule.view.pages.printed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Tasks;
import org.manicule.view.pages.paper.PageSize;
import org.manicule.view.pages.paper.Paper;
import org.manicule.view.pages.paper.Raster;
import org.manicule.view.pages.words.Words;

/**
 * Makes what is wished for of one paper, in the background and one thing at a time. New wishes take
 * the place of those not begun, so that only what is on the screen is made. Everything is told on
 * the window's thread, and nothing once it is closed.
 */
public final class Printing implements AutoCloseable {
  private final Tasks tasks;
  private final Executor windowThread;
  private final Supplier<Paper> opener;
  private final Listener listener;
  private final Deque<Wish> waiting = new ArrayDeque<>();
  private volatile @Nullable StoredPages pages;
  private @Nullable Paper paper;
  private @Nullable Object run;
  private @Nullable Wish making;
  private boolean refused;
  private volatile boolean closed;

  /** Hears what was made, on the window's thread. */
  public interface Listener {
    /** The paper was opened. */
    void opened(Paper opened, List<PageSize> sizes);

    /** There is no paper, and nothing will be made. */
    void refused(UserException problem);

    /** A picture of a page is there. */
    void printed(Wish wish, Raster picture);

    /** The letters of a page are there. */
    void read(int page, PageText text);

    /** A page could not be made. */
    void spoilt(Wish wish, UserException problem);

    /** Something went wrong that never should. */
    void failed(Throwable bug);
  }

  /**
   * Opens a paper in the background.
   *
   * @param tasks where the work is done
   * @param windowThread where it is told
   * @param opener opens the paper
   */
  public Printing(Tasks tasks, Executor windowThread, Supplier<Paper> opener, Listener listener) {
    this.tasks = tasks;
    this.windowThread = windowThread;
    this.opener = opener;
    this.listener = listener;
  }

  /** Letters found from now on are those of this text. */
  public void setPages(StoredPages now) {
    pages = now;
  }

  /** Takes the place of all wishes that were not begun. */
  public void wish(List<Wish> wishes) {
    Object mine = new Object();
    synchronized (this) {
      waiting.clear();
      wishes.stream().filter(wish -> !wish.equals(making)).forEach(waiting::add);
      if (run != null || closed || refused || (waiting.isEmpty() && paper != null)) {
        return;
      }
      run = mine;
    }
    start(mine);
  }

  private void start(Object mine) {
    tasks
        .run(Words.say("task"), this::work)
        .result()
        .whenComplete((done, problem) -> ended(mine, problem));
  }

  private boolean work(Monitor monitor) {
    Paper open = open();
    while (open != null) {
      Wish wish = next();
      if (wish == null) {
        return true;
      }
      monitor.checkCancelled();
      make(open, wish);
    }
    return false;
  }

  private @Nullable Paper open() {
    Paper known;
    synchronized (this) {
      known = paper;
    }
    if (known != null) {
      return known;
    }
    try {
      Paper opened = opener.get();
      List<PageSize> sizes = opened.pages();
      synchronized (this) {
        paper = opened;
      }
      tell(() -> listener.opened(opened, sizes));
      return opened;
    } catch (UserException problem) {
      synchronized (this) {
        refused = true;
        run = null;
      }
      tell(() -> listener.refused(problem));
      return null;
    }
  }

  private synchronized @Nullable Wish next() {
    Wish wish = closed ? null : waiting.poll();
    making = wish;
    if (wish == null) {
      run = null;
    }
    return wish;
  }

  private void make(Paper open, Wish wish) {
    try {
      if (wish.kind() == Wish.Kind.TEXT) {
        StoredPages stored = pages;
        PageText text =
            stored == null
                ? PageText.EMPTY
                : stored.find(wish.page(), new ArrayList<>(open.glyphs(wish.page())));
        tell(() -> listener.read(wish.page(), text));
      } else {
        Raster picture = open.draw(wish.page(), wish.scale());
        tell(() -> listener.printed(wish, picture));
      }
    } catch (UserException problem) {
      tell(() -> listener.spoilt(wish, problem));
    }
  }

  private void tell(Runnable what) {
    windowThread.execute(
        () -> {
          if (!closed) {
            what.run();
          }
        });
  }

  /** Whoever cancels the task in the status line stops what is waiting; scrolling asks anew. */
  private void ended(Object ending, @Nullable Throwable problem) {
    if (problem != null && !(problem instanceof CancelledException)) {
      tell(() -> listener.failed(problem));
    }
    Paper toClose = null;
    synchronized (this) {
      if (run == ending) {
        run = null;
        making = null;
        waiting.clear();
      }
      if (closed && run == null) {
        toClose = paper;
        paper = null;
      }
    }
    if (toClose != null) {
      toClose.close();
    }
  }

  /** Nothing more is made or told. */
  @Override
  public void close() {
    Paper toClose = null;
    synchronized (this) {
      closed = true;
      waiting.clear();
      if (run == null) {
        toClose = paper;
        paper = null;
      }
    }
    if (toClose != null) {
      toClose.close();
    }
  }
}
