package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;

/** Makes codes part of others, with everything that hangs on them. */
final class CodeMerge implements CodingSteps {
  private final ProjectData project;
  private final CodeTree tree;
  private final CodeMergePlan plan;
  private final MergedDefinitions definitions;
  private final Attachments attachments;
  private final MergedCodings codings;

  /** One walk through the changes. */
  CodeMerge(ProjectData project, CodeTree tree, CodeMergePlan plan, MergedDefinitions definitions) {
    this.project = project;
    this.tree = tree;
    this.plan = plan;
    this.definitions = definitions;
    this.attachments = Attachments.of(project);
    Set<Id<?>> wanted = attachments.anchors();
    tree.all().stream()
        .flatMap(code -> code.definition().examples().stream())
        .map(Example::coding)
        .filter(Objects::nonNull)
        .forEach(wanted::add);
    this.codings = new MergedCodings(project.codings(), plan.into(), wanted);
  }

  @Override
  public List<Change> codings(List<Coding> portion) {
    return codings.changes(portion);
  }

  @Override
  public List<Change> last() {
    Map<Id<?>, Anchor> anchors = new HashMap<>();
    plan.into().forEach((from, to) -> anchors.put(from, new Anchor(EntityType.CODE, to, null)));
    codings
        .survivors()
        .forEach((from, to) -> anchors.put(from, new Anchor(EntityType.CODING, to, null)));
    List<Change> changes = new ArrayList<>(attachments.follow(anchors, Set.of()));
    changes.addAll(CodeSetEdits.instead(project.codebook().sets(), plan.into()));
    changes.addAll(TreeChanges.between(tree, after(), plan.gone()));
    return changes;
  }

  /** The codes that are left, with the definitions they take in and the examples they keep. */
  private Map<Id<Code>, Code> after() {
    Map<Id<Code>, Code> after = new HashMap<>(plan.after());
    for (Code code : tree.all()) {
      Code later = after.getOrDefault(code.id(), code);
      after.put(code.id(), later.withDefinition(withSurvivors(later.definition())));
    }
    if (definitions == MergedDefinitions.APPENDED) {
      plan.into().forEach((from, to) -> after.computeIfPresent(to, (id, code) -> with(code, from)));
    }
    return after;
  }

  private Code with(Code code, Id<Code> merged) {
    CodeDefinition added = tree.find(merged).map(Code::definition).orElse(CodeDefinition.EMPTY);
    return code.withDefinition(joined(code.definition(), withSurvivors(added), tree.path(merged)));
  }

  private CodeDefinition withSurvivors(CodeDefinition definition) {
    List<Example> examples =
        definition.examples().stream()
            .map(example -> new Example(example.quote(), survivor(example)))
            .toList();
    return new CodeDefinition(
        definition.meaning(), definition.whenToUse(), definition.whenNotToUse(), examples);
  }

  private @Nullable Id<Coding> survivor(Example example) {
    Id<Coding> coding = example.coding();
    return coding == null ? null : codings.survivors().getOrDefault(coding, coding);
  }

  private static CodeDefinition joined(CodeDefinition own, CodeDefinition added, String path) {
    Set<Example> examples = new LinkedHashSet<>(own.examples());
    examples.addAll(added.examples());
    return new CodeDefinition(
        joined(own.meaning(), added.meaning(), path),
        joined(own.whenToUse(), added.whenToUse(), path),
        joined(own.whenNotToUse(), added.whenNotToUse(), path),
        List.copyOf(examples));
  }

  private static String joined(String own, String added, String path) {
    if (added.isBlank() || own.strip().equals(added.strip())) {
      return own;
    }
    String before = own.isBlank() ? "" : own.stripTrailing() + "\n\n";
    return before + path + ": " + added.strip();
  }
}
