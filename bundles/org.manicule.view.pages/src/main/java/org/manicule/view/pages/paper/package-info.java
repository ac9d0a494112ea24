/** Pages and pictures as they look: read from the original bytes, kept in memory only. */
@NullMarked
package org.manicule.view.pages.paper;

import org.jspecify.annotations.NullMarked;
