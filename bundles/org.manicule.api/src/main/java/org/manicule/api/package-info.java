/**
 * Words that every room of Manicule shares: an issue found, and an error the researcher can fix.
 */
@Version("1.0.0")
@Export
@NullMarked
package org.manicule.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
