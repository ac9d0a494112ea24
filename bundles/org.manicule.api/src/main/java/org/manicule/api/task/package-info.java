/** Work that takes longer than a blink: progress, cancelling, and what is running. */
@Version("1.0.0")
@Export
@NullMarked
package org.manicule.api.task;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
