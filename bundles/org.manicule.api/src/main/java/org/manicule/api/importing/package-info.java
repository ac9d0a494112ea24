/** Bringing files in: importers read a draft, recognisers refine it, the researcher decides. */
@Version("1.1.0")
@Export
@NullMarked
package org.manicule.api.importing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
