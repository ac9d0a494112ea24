package org.manicule.api.project;

import java.util.List;
import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the codebook of a project. Safe to use from any thread. */
@ProviderType
public interface Codebook {

  /** The codes as they are now; the tree does not change when the project does. */
  CodeTree tree();

  /** How often each code is used; a code that is not used may be missing. Kept, not counted. */
  Map<Id<Code>, CodeCount> counts();

  /** The code sets by name. */
  List<CodeSet> sets();
}
