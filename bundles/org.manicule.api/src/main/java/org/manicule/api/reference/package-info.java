/** References from bibliographies: which source is which publication, and how it is cited. */
@Version("1.0.0")
@Export
@NullMarked
package org.manicule.api.reference;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
