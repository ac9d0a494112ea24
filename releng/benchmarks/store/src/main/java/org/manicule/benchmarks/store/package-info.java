/** Measures the store, and the database under it as the floor that the store cannot get below. */
@NullMarked
package org.manicule.benchmarks.store;

import org.jspecify.annotations.NullMarked;
