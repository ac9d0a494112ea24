/** What a view or command sees of the window, without widgets: testable anywhere. */
@Version("1.2.0")
@Export
@NullMarked
package org.manicule.ui.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
