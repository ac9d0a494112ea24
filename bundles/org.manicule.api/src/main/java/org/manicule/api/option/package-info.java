/** Declared choices: options of importers, exporters and analyses, and the program's settings. */
@Version("1.2.0")
@Export
@NullMarked
package org.manicule.api.option;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
