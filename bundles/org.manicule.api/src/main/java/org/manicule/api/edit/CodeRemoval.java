package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;

/** Removes codings, and with them codes. Memos and links on a coding move to its passage. */
final class CodeRemoval implements CodingSteps {
  private final ProjectData project;
  private final CodeTree tree;
  private final Set<Id<Code>> codes;
  private final Attachments attachments;
  private final Set<Id<?>> anchors;
  private final Map<Id<?>, Anchor> passages = new HashMap<>();

  /**
   * One walk through the changes.
   *
   * @param codes the codes that go when their codings are gone; may be none
   */
  CodeRemoval(ProjectData project, CodeTree tree, Set<Id<Code>> codes) {
    this.project = project;
    this.tree = tree;
    this.codes = codes;
    this.attachments = Attachments.of(project);
    this.anchors = attachments.anchors();
  }

  @Override
  public List<Change> codings(List<Coding> portion) {
    for (Coding coding : portion) {
      if (anchors.contains(coding.id())) {
        passages.put(coding.id(), Anchor.on(coding.passage()));
      }
    }
    return portion.stream().map(Change::removed).toList();
  }

  @Override
  public List<Change> last() {
    List<Change> changes = new ArrayList<>(attachments.follow(passages, codes));
    changes.addAll(CodeSetEdits.without(project.codebook().sets(), codes));
    changes.addAll(TreeChanges.between(tree, Map.of(), codes));
    return changes;
  }
}
