package org.manicule.api.project;

import java.util.List;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All codings of a project as they are at one moment, in columns of numbers: row 0 to {@link
 * #size()} - 1, in no particular order. Sources, codes and coders are numbers into the three lists.
 * Does not change; safe to use from any thread.
 */
@ProviderType
public interface CodingColumns {

  /** How many codings there are. */
  int size();

  /** Number of the journal entry after which things were like this. */
  long asOf();

  /** The sources that the numbers mean; some may be gone or uncoded by now. */
  List<Id<Source>> sources();

  /** The codes that the numbers mean; some may be gone or unused by now. */
  List<Id<Code>> codes();

  /** The coders that the numbers mean; some may be gone by now. */
  List<Id<Coder>> coders();

  /** The source of a row, as a number into {@link #sources()}. */
  int source(int row);

  /** Where its text begins, in UTF-16 code units; -1 when it lies on no text. */
  int start(int row);

  /** Where its text ends, exclusive; -1 when it lies on no text. */
  int end(int row);

  /** The code of a row, as a number into {@link #codes()}. */
  int code(int row);

  /** The coder of a row, as a number into {@link #coders()}. */
  int coder(int row);
}
