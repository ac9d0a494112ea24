/** Finding words in the open source and over the project, and coding what was found. */
@NullMarked
package org.manicule.view.coding.find;

import org.jspecify.annotations.NullMarked;
