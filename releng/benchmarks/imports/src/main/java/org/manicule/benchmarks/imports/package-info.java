/** Measures imports from inside the product: a plugin that is dropped into the plugins folder. */
@NullMarked
package org.manicule.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
