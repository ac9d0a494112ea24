/** Made-up studies of any size, the same on every machine. */
@NullMarked
package org.manicule.benchmarks.store.model;

import org.jspecify.annotations.NullMarked;
