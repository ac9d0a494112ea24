package org.manicule.view.coding.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.view.coding.desk.Words;

/**
 * Finds the codes to show: those with all the letters typed, in a part of the codebook. What can be
 * searched is put together once for each state of the codebook, so that a key costs little.
 */
final class CodeSearch {
  private final Words words = Words.beside(CodeSearch.class);
  private final Map<Id<Code>, String> searched = new HashMap<>();
  private CodeTree tree = new CodeTree(List.of());
  private List<CodeSet> sets = List.of();
  private String letters = "";
  private Scope scope;
  private Found found;

  /** Looks at all of a codebook. */
  CodeSearch(CodeTree tree, List<CodeSet> sets) {
    scope = new Scope(Scope.Kind.ALL, null, words.say("scope.all"));
    found = new Found("", scope, Set.of(), Set.of());
    look(tree, sets);
  }

  /** The codebook is another one. */
  void look(CodeTree newTree, List<CodeSet> newSets) {
    if (tree != newTree) {
      tree = newTree;
      searched.clear();
      newTree.roots().forEach(root -> collect(root, ""));
    }
    sets = newSets;
    scope = scopes().stream().filter(scope::isSame).findFirst().orElseGet(() -> scopes().get(0));
  }

  private void collect(Code code, String above) {
    String path = above + code.name().toLowerCase(Locale.ROOT);
    searched.put(code.id(), path + "\n" + code.definition().meaning().toLowerCase(Locale.ROOT));
    tree.children(code.id()).forEach(child -> collect(child, path + CodeTree.SEPARATOR));
  }

  void filter(String typed) {
    letters = typed.strip();
  }

  void choose(Scope chosen) {
    scope = chosen;
  }

  Scope scope() {
    return scope;
  }

  /** The code set looked at, or null when it is none. */
  @Nullable CodeSet set() {
    return sets.stream().filter(set -> set.id().equals(scope.set())).findFirst().orElse(null);
  }

  /** The parts of the codebook that can be looked at. */
  List<Scope> scopes() {
    List<Scope> scopes = new ArrayList<>();
    for (Scope.Kind kind :
        List.of(Scope.Kind.ALL, Scope.Kind.FAVOURITES, Scope.Kind.RECENT, Scope.Kind.UNUSED)) {
      scopes.add(new Scope(kind, null, words.say("scope." + kind.name().toLowerCase(Locale.ROOT))));
    }
    sets.forEach(
        set -> scopes.add(new Scope(Scope.Kind.SET, set.id(), words.say("scope.set", set.name()))));
    return scopes;
  }

  /**
   * Finds anew what is to be shown.
   *
   * @param inScope tells for the parts that are no code set which codes belong to them
   */
  void find(Predicate<Id<Code>> inScope) {
    CodeSet set = set();
    Set<Id<Code>> members = set == null ? Set.of() : Set.copyOf(set.codes());
    Predicate<Id<Code>> belongs = set == null ? inScope : members::contains;
    List<String> parts = Arrays.asList(letters.toLowerCase(Locale.ROOT).split("\\s+"));
    Set<Id<Code>> hits = new HashSet<>();
    Set<Id<Code>> shown = new HashSet<>();
    for (Code code : tree.all()) {
      String text = searched.getOrDefault(code.id(), "");
      if (parts.stream().allMatch(text::contains) && belongs.test(code.id())) {
        hits.add(code.id());
        tree.ancestry(code.id()).forEach(above -> shown.add(above.id()));
      }
    }
    found = new Found(letters, scope, hits, shown);
  }

  /** What was found last. */
  Found found() {
    return found;
  }
}
