package org.manicule.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Cases;
import org.manicule.api.project.Change;
import org.manicule.api.project.Codebook;
import org.manicule.api.project.Coders;
import org.manicule.api.project.Codings;
import org.manicule.api.project.Contents;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Memos;
import org.manicule.api.project.Project;
import org.manicule.api.project.Sources;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.store.backup.BulkRemoval;
import org.manicule.store.backup.H2Backups;
import org.manicule.store.backup.OpeningBackup;
import org.manicule.store.columns.LiveColumns;
import org.manicule.store.count.LiveCounts;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.journal.UndoHistory;
import org.manicule.store.protect.ProjectKey;
import org.manicule.store.read.H2Cases;
import org.manicule.store.read.H2Codebook;
import org.manicule.store.read.H2Coders;
import org.manicule.store.read.H2Codings;
import org.manicule.store.read.H2Contents;
import org.manicule.store.read.H2Journal;
import org.manicule.store.read.H2Memos;
import org.manicule.store.read.H2Sources;
import org.manicule.store.read.LiveTree;
import org.manicule.store.sql.Compaction;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Stored;
import org.manicule.store.table.Tables;

/** A project that is kept in an H2 database in its folder. Safe to use from any thread. */
public final class H2Project implements Project, Stored {
  private final ProjectFolder folder;
  private final String name;
  private final Closeable hold;
  private final @Nullable ProjectKey key;
  private final Database database;
  private final H2Backups backups;
  private final UndoHistory history;
  private final CurrentCoder coder;
  private final LiveColumns columns;
  private final LiveCounts counts;
  private final LiveTree tree;
  private final Listeners listeners = new Listeners();
  private final Recorder recorder;
  private final AtomicBoolean closed = new AtomicBoolean();
  private @Nullable OpeningBackup openingBackup;

  /**
   * What an open project consists of; closing the project closes it.
   *
   * @param folder where it lies
   * @param name its name
   * @param hold the lock of its folder, or the copy that is read in its place
   * @param database its database
   * @param key of a protected project, otherwise null
   */
  record Parts(
      ProjectFolder folder,
      String name,
      Closeable hold,
      Database database,
      @Nullable ProjectKey key) {}

  H2Project(Parts parts, H2Backups backups) {
    this.backups = backups;
    this.folder = parts.folder;
    this.name = parts.name;
    this.hold = parts.hold;
    this.key = parts.key;
    this.database = parts.database;
    this.history = database.read(UndoHistory::of);
    this.coder = new CurrentCoder(database);
    this.columns = new LiveColumns(database);
    this.counts = new LiveCounts(database);
    this.tree = new LiveTree(database);
    this.recorder =
        new Recorder(
            database, history, new Recorder.Followers(coder, columns, counts, tree), listeners);
  }

  /** The first entry of a new project: it has a coder from the start. */
  void start() {
    Coder first = CurrentCoder.ofNewProject();
    recorder.applyAs(first.id(), Edit.of("Start the project", Change.added(first)));
  }

  /** Makes a backup in the background when the last one is too old. */
  void backUpIfDue() {
    openingBackup = OpeningBackup.start(this, backups);
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public int recount() {
    return counts.recount();
  }

  @Override
  public Path folder() {
    return folder.path();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Coder coder() {
    return coder.get();
  }

  @Override
  public boolean knowsCoder() {
    return coder.isKnown();
  }

  @Override
  public Coder codeAs(String wanted) {
    requireChangeable();
    String coderName = wanted.strip();
    if (coderName.isEmpty()) {
      throw new UserException("A coder needs a name.", "Give a name or initials.");
    }
    Coder known = coders().named(coderName).orElseGet(() -> addCoder(coderName));
    if (!coder.isKnown() || !known.id().equals(coder.get().id())) {
      coder.set(known.id());
    }
    return known;
  }

  /** Before anything else: a refused edit must not leave a backup or a coder behind. */
  private void requireChangeable() {
    if (isReadOnly()) {
      throw database.readOnly();
    }
  }

  private Coder addCoder(String coderName) {
    Coder added = CurrentCoder.newcomer(coderName, coders().all());
    Edit edit = Edit.of("Add the coder \"" + coderName + "\"", Change.added(added));
    recorder.applyAs(added.id(), edit);
    return added;
  }

  @Override
  public JournalEntry apply(Edit edit, Monitor monitor) {
    requireChangeable();
    if (BulkRemoval.isIn(edit)) {
      backups.makeIfChanged(this, Backup.Reason.BULK_DELETE, monitor);
    }
    return recorder.apply(edit, monitor);
  }

  @Override
  public Optional<JournalEntry> undo(Monitor monitor) {
    requireChangeable();
    return recorder.undo(monitor);
  }

  @Override
  public JournalEntry undo(long number, Monitor monitor) {
    requireChangeable();
    return recorder.undo(number, monitor);
  }

  @Override
  public Optional<JournalEntry> redo(Monitor monitor) {
    requireChangeable();
    return recorder.redo(monitor);
  }

  @Override
  public boolean isReadOnly() {
    return database.isReadOnly();
  }

  @Override
  public Registration onChange(Executor executor, Consumer<JournalEntry> listener) {
    return listeners.add(executor, listener);
  }

  @Override
  public Sources sources() {
    return new H2Sources(database);
  }

  @Override
  public Codebook codebook() {
    return new H2Codebook(database, tree, counts);
  }

  @Override
  public Codings codings() {
    return new H2Codings(database, columns, counts);
  }

  @Override
  public Memos memos() {
    return new H2Memos(database);
  }

  @Override
  public Cases cases() {
    return new H2Cases(database);
  }

  @Override
  public Coders coders() {
    return new H2Coders(database);
  }

  @Override
  public Optional<Property> property(Id<Property> id) {
    return database.read(session -> Tables.PROPERTIES.find(session, id));
  }

  @Override
  public Contents contents() {
    return new H2Contents(database, folder.originals(key));
  }

  @Override
  public Journal journal() {
    return new H2Journal(database, history);
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    if (openingBackup != null) {
      openingBackup.close();
    }
    listeners.clear();
    recorder.close();
    try (hold) {
      closeDatabase();
    } catch (IOException failure) {
      System.getLogger(H2Project.class.getName())
          .log(System.Logger.Level.WARNING, "closing left a trace in " + folder.path(), failure);
    } finally {
      if (key != null) {
        key.close();
      }
    }
  }

  /** Without them the next opening counts all codings, so a failure harms nobody. */
  private void keepCounts() {
    try {
      counts.keep();
    } catch (UserException failure) {
      System.getLogger(H2Project.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "the counts of " + folder.path() + " are not kept",
              failure);
    }
  }

  private void closeDatabase() throws IOException {
    if (isReadOnly()) {
      database.close();
      return;
    }
    keepCounts();
    Compaction compaction = new Compaction(folder.database());
    boolean mostlyEmpty = compaction.isDue(database);
    database.close();
    folder.lastEntry().note(history.last());
    if (mostlyEmpty) {
      compaction.run(key);
    }
  }
}
