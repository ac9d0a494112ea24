package org.manicule.view.coding.passages.query;

import java.util.Set;
import org.manicule.api.model.Case;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;

/** What one condition asks of a coded passage. */
public sealed interface Criterion {

  /** How a coded passage is related to codes. */
  enum Relation {
    /** It is coded with one of them. */
    CODED,
    /** Another coding with one of them shares at least one character with it. */
    OVERLAPS,
    /** Another coding with one of them lies anywhere in the same source. */
    SAME_SOURCE
  }

  /** How a value is compared. */
  enum Comparison {
    /** It is exactly one of some values. */
    ONE_OF,
    /** It contains one of some words, in either case. */
    CONTAINS,
    /** It is a smaller number, an earlier date, or earlier in the alphabet. */
    LESS,
    /** It is a greater number, a later date, or later in the alphabet. */
    MORE,
    /** There is no value. */
    NONE
  }

  /** The passage stands in a relation to one of some codes. */
  record OfCodes(Set<Id<Code>> codes, Relation relation) implements Criterion {
    /** Copies the set. */
    public OfCodes {
      codes = Set.copyOf(codes);
    }
  }

  /** The passage lies in one of some sources. */
  record InSources(Set<Id<Source>> sources) implements Criterion {
    /** Copies the set. */
    public InSources {
      sources = Set.copyOf(sources);
    }
  }

  /** The coding is by one of some coders. */
  record ByCoders(Set<Id<Coder>> coders) implements Criterion {
    /** Copies the set. */
    public ByCoders {
      coders = Set.copyOf(coders);
    }
  }

  /** The passage tells about one of some cases: its source does, or a place that it overlaps. */
  record OfCases(Set<Id<Case>> cases) implements Criterion {
    /** Copies the set. */
    public OfCases {
      cases = Set.copyOf(cases);
    }
  }

  /** The passage's source, or one of its cases, has such a value for a variable. */
  record HasValue(Id<Variable> variable, Comparison comparison, Set<String> values)
      implements Criterion {
    /** Copies the set. */
    public HasValue {
      values = Set.copyOf(values);
    }
  }
}
