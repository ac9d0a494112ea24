/** What the window knows and decides, without widgets. */
@NullMarked
package org.manicule.ui.bench;

import org.jspecify.annotations.NullMarked;
