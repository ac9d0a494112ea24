/** The view of what was done in a project: decisions here, widgets below. */
@NullMarked
package org.manicule.view.history;

import org.jspecify.annotations.NullMarked;
