/** Writing an edit: rows, and the rules that an edit may break. */
@NullMarked
package org.manicule.store.edit;

import org.jspecify.annotations.NullMarked;
