package org.manicule.view.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;

/** The codes applied last, wherever in the window that was. */
final class Recents {
  private static final int MOST = 9;
  private static final int MOST_FOLLOWED = 2_000;

  private final List<Id<Code>> codes = new ArrayList<>();

  /** Starts with what a coder did in a source before, unless something was applied since. */
  void startFrom(List<Coding> codings, Id<Coder> coder) {
    if (codes.isEmpty()) {
      codings.stream()
          .filter(coding -> coding.coder().equals(coder))
          .sorted(Comparator.comparing(Coding::at))
          .forEach(coding -> used(coding.code()));
    }
  }

  /** Something was done in the project. */
  void follow(JournalEntry entry) {
    if (entry.summary().touches(EntityType.CODING)
        && entry.summary().changes() <= MOST_FOLLOWED
        && entry.undoes() == null) {
      for (Change change : entry.edit().changes()) {
        if (change.before() == null && change.after() instanceof Coding coding) {
          used(coding.code());
        }
      }
    }
  }

  private void used(Id<Code> code) {
    codes.remove(code);
    codes.add(0, code);
    if (codes.size() > MOST) {
      codes.remove(MOST);
    }
  }

  /** Newest first. */
  List<Id<Code>> newest() {
    return List.copyOf(codes);
  }
}
