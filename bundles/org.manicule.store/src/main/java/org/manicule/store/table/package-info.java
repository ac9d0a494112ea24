/** How each kind of entity is kept in rows: one class per kind. */
@NullMarked
package org.manicule.store.table;

import org.jspecify.annotations.NullMarked;
