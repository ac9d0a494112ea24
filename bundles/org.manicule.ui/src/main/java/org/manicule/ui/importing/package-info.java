/** The look at files before they enter the project, without widgets. */
@NullMarked
package org.manicule.ui.importing;

import org.jspecify.annotations.NullMarked;
