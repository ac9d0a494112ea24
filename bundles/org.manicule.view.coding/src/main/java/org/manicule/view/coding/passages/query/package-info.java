/** Which passages are asked for, and finding them. */
@NullMarked
package org.manicule.view.coding.passages.query;

import org.jspecify.annotations.NullMarked;
