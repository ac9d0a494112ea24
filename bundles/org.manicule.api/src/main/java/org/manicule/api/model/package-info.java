/** Facts about qualitative data in the field's words: sources, codes, codings, memos, cases. */
@Version("1.1.0")
@Export
@NullMarked
package org.manicule.api.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
