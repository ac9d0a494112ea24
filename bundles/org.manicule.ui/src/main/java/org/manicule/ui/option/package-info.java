/** Declared options as fields of a form, without widgets. */
@NullMarked
package org.manicule.ui.option;

import org.jspecify.annotations.NullMarked;
