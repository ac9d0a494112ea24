/** Taking results out: an exporter writes one file from a project. */
@Version("1.0.0")
@Export
@NullMarked
package org.manicule.api.exporting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
