/** Makes up the files that are imported. */
@NullMarked
package org.manicule.benchmarks.imports.made;

import org.jspecify.annotations.NullMarked;
