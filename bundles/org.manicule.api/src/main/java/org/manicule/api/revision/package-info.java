/** Correcting the text of a source, and reviewing the passages whose words changed by it. */
@Version("1.0.0")
@Export
@NullMarked
package org.manicule.api.revision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
