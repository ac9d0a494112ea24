/** The files of a project folder: marker, lock, and originals by content hash. */
@NullMarked
package org.manicule.store.folder;

import org.jspecify.annotations.NullMarked;
