package org.manicule.view.coding.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;

/**
 * Tells lists which codes or sources have memos. Asks the project only for what is seen, each once,
 * until a memo on it changes.
 */
public final class MemoSigns implements AutoCloseable {
  /** Stands beside what has a memo. */
  public static final String SIGN = "\u270e";

  private static final int TITLE = 60;

  private final Workbench workbench;
  private final Project project;
  private final Map<Id<?>, String> known = new HashMap<>();
  private final Set<Registration> registrations = new HashSet<>();

  /** Looks at the memos of a project as they are shown in a window. */
  public MemoSigns(Workbench workbench, Project project) {
    this.workbench = workbench;
    this.project = project;
  }

  /**
   * Begins to follow the project.
   *
   * @param changed told what may have another sign now
   */
  public void start(Executor uiThread, Consumer<Set<Id<?>>> changed) {
    registrations.add(project.onChange(uiThread, entry -> follow(entry, changed)));
    registrations.add(workbench.onCoder(coder -> forget(Set.copyOf(known.keySet()), changed)));
  }

  @Override
  public void close() {
    registrations.forEach(Registration::close);
  }

  /** The sign beside a code or source; empty when it has no memo. */
  public String sign(Id<? extends Entity> of) {
    return titles(of).isEmpty() ? "" : SIGN;
  }

  /** What its memos are called, one in a line; empty when it has none. */
  public String titles(Id<? extends Entity> of) {
    return known.computeIfAbsent(of, any -> read(of));
  }

  private String read(Id<? extends Entity> of) {
    return project.memos().on(of).stream()
        .filter(memo -> isOnAll(memo) && shows(memo))
        .map(memo -> memo.title().isEmpty() ? Excerpt.of(memo.text(), TITLE) : memo.title())
        .collect(Collectors.joining("\n"));
  }

  /** A memo on words of a source stands beside them. */
  private static boolean isOnAll(Memo memo) {
    return memo.anchor() != null && memo.anchor().location() == null;
  }

  /** Who codes blind sees nothing of the others. */
  private boolean shows(Memo memo) {
    return !workbench.hides(memo.coder());
  }

  private void follow(JournalEntry entry, Consumer<Set<Id<?>>> changed) {
    if (!entry.summary().touches(EntityType.MEMO)) {
      return;
    }
    if (BulkEdit.is(entry)) {
      forget(Set.copyOf(known.keySet()), changed);
      return;
    }
    Set<Id<?>> touched = new HashSet<>();
    for (Change change : entry.edit().changes()) {
      add(change.before(), touched);
      add(change.after(), touched);
    }
    touched.retainAll(known.keySet());
    forget(touched, changed);
  }

  private static void add(@Nullable Entity entity, Set<Id<?>> touched) {
    if (entity instanceof Memo memo && memo.anchor() != null) {
      touched.add(memo.anchor().id());
    }
  }

  private void forget(Set<Id<?>> touched, Consumer<Set<Id<?>>> changed) {
    known.keySet().removeAll(touched);
    if (!touched.isEmpty()) {
      changed.accept(touched);
    }
  }
}
