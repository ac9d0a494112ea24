/**
 * Ready-made edits for what researchers do most: growing and rearranging the codebook, coding and
 * uncoding.
 */
@Version("1.1.0")
@Export
@NullMarked
package org.manicule.api.edit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
