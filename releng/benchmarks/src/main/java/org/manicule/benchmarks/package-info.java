/** Measures the running window as its user sees it: from key to paint. */
@NullMarked
package org.manicule.benchmarks;

import org.jspecify.annotations.NullMarked;
