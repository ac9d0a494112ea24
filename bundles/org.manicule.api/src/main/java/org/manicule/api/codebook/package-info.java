/**
 * The codebook through time: as it was after any entry of the journal, what changed between two
 * moments, and under which definition codings were made.
 */
@Version("1.0.0")
@Export
@NullMarked
package org.manicule.api.codebook;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
