/** What is installed: plugins, what they contribute, and why one of them failed. */
@Version("1.0.0")
@Export
@NullMarked
package org.manicule.api.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
