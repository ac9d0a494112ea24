package org.manicule.core.revision;

import java.util.List;
import java.util.Map;
import org.manicule.api.model.Id;
import org.manicule.api.model.Unit;
import org.manicule.api.project.Change;
import org.manicule.api.revision.Followed;

/**
 * What becomes of the units of a source.
 *
 * @param changes to units only
 * @param followed each earlier unit
 * @param successors for units that go, the unit that takes their place, where there is one
 */
record UnitChange(List<Change> changes, List<Followed> followed, Map<Id<?>, Unit> successors) {}
