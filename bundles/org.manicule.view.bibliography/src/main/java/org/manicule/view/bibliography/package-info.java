/** Shows what a bibliography would do to the sources of a project, before it does. */
@NullMarked
package org.manicule.view.bibliography;

import org.jspecify.annotations.NullMarked;
