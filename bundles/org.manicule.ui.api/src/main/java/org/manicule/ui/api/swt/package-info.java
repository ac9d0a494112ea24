/** What a view needs to draw itself with SWT widgets. */
@Version("1.1.0")
@Export
@NullMarked
package org.manicule.ui.api.swt;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
