package org.manicule.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** What a page of the codebook tells: the codes chosen, their use, the places of their examples. */
final class CodebookContents {
  private final CodeTree tree;
  private final List<CodeSet> sets;
  private final Map<Id<Code>, CodeCount> counts;
  private final String counted;
  private final Map<Id<Coding>, String> places = new HashMap<>();

  private CodebookContents(CodeTree tree, ProjectData project) {
    this.tree = tree;
    this.sets = project.codebook().sets();
    this.counts = project.codebook().counts();
    this.counted = Page.whose("codebook.counted", project);
  }

  /**
   * Gathers what a page needs.
   *
   * @param retired whether codes are told that are retired
   * @param examples whether examples are told
   */
  static CodebookContents of(
      ProjectData project, boolean retired, boolean examples, Monitor monitor) {
    CodeTree all = project.codebook().tree();
    List<Code> chosen =
        all.all().stream()
            .filter(code -> retired || code.status() != CodeStatus.RETIRED)
            .map(code -> examples ? code : code.withDefinition(without(code.definition())))
            .toList();
    CodebookContents contents = new CodebookContents(new CodeTree(chosen), project);
    contents.findPlaces(project, monitor);
    return contents;
  }

  private static CodeDefinition without(CodeDefinition definition) {
    return new CodeDefinition(
        definition.meaning(), definition.whenToUse(), definition.whenNotToUse(), List.of());
  }

  /** Reads each source that has examples once. */
  private void findPlaces(ProjectData project, Monitor monitor) {
    Map<String, List<Coding>> bySource = new TreeMap<>();
    for (Code code : tree.all()) {
      for (Example example : code.definition().examples()) {
        Coding coding = coding(project, example.coding());
        if (coding != null) {
          bySource
              .computeIfAbsent(coding.source().toString(), key -> new ArrayList<>())
              .add(coding);
        }
      }
    }
    try (Monitor.Part part = monitor.part("finding examples", bySource.size())) {
      for (List<Coding> codings : bySource.values()) {
        part.checkCancelled();
        SourceDocument document = project.sources().document(codings.get(0).source());
        codings.forEach(
            coding -> places.put(coding.id(), document.origin(coding.location()).citation()));
        part.advance();
      }
    }
    monitor.checkCancelled();
  }

  private static @Nullable Coding coding(ProjectData project, @Nullable Id<Coding> id) {
    return id == null ? null : project.codings().find(id).orElse(null);
  }

  /** Whose codings are counted, in words. */
  String counted() {
    return counted;
  }

  CodeTree tree() {
    return tree;
  }

  CodeCount count(Code code) {
    return counts.getOrDefault(code.id(), CodeCount.NONE);
  }

  /** Where an example stands, as it is cited; empty when it is in no source. */
  String place(Example example) {
    Id<Coding> coding = example.coding();
    return coding == null ? "" : places.getOrDefault(coding, "");
  }

  /** The code sets with their codes, as far as those are told. */
  Map<String, List<Code>> sets() {
    Map<String, List<Code>> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (CodeSet set : sets) {
      told.put(set.name(), set.codes().stream().flatMap(id -> tree.find(id).stream()).toList());
    }
    return told;
  }
}
