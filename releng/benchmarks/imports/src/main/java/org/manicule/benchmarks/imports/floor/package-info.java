/** The parsers alone, in one thread and without a project: what an import is compared with. */
@NullMarked
package org.manicule.benchmarks.imports.floor;

import org.jspecify.annotations.NullMarked;
