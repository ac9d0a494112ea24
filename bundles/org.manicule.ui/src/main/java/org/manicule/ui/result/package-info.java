/** Results of analyses as tables, without widgets. */
@NullMarked
package org.manicule.ui.result;

import org.jspecify.annotations.NullMarked;
