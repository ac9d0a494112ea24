/** Counting and comparing: an analysis reads a project and returns data, never a picture. */
@Version("1.0.0")
@Export
@NullMarked
package org.manicule.api.analysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
