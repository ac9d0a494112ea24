package org.manicule.api.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.DefinitionHistory.Phase;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;

/** Finds out from the journal, oldest entry first, when which definition of a code was in force. */
final class PhaseFinder {
  private final Id<Code> code;
  private final List<Phase> phases = new ArrayList<>();
  private @Nullable CodeDefinition inForce;

  PhaseFinder(Id<Code> code) {
    this.code = code;
  }

  List<Phase> phases() {
    return phases;
  }

  void look(JournalEntry entry) {
    Entity last = null;
    boolean touched = false;
    for (Change change : CodebookChanges.of(entry, Set.of(EntityType.CODE))) {
      if (change.subject().id().equals(code)) {
        touched = true;
        last = change.after();
      }
    }
    if (touched) {
      changeTo(last instanceof Code now ? now.definition() : null, entry);
    }
  }

  private void changeTo(@Nullable CodeDefinition definition, JournalEntry entry) {
    if (definition == null ? inForce == null : definition.equals(inForce)) {
      return;
    }
    if (inForce != null) {
      int newest = phases.size() - 1;
      phases.set(newest, phases.get(newest).endingAt(entry.at()));
    }
    if (definition != null) {
      phases.add(new Phase(entry.number(), entry.at(), null, entry.by(), definition, 0));
    }
    inForce = definition;
  }
}
