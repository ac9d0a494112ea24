/** One open project: reading it, changing it by edits, and its journal. */
@Version("1.2.0")
@Export
@NullMarked
package org.manicule.api.project;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
