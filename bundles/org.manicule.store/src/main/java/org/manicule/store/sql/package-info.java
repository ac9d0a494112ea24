/**
 * The database as the store sees it: transactions, rows, and failures in the researcher's words.
 */
@NullMarked
package org.manicule.store.sql;

import org.jspecify.annotations.NullMarked;
