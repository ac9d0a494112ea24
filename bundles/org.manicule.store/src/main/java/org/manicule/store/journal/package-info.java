/** The journal: its rows, its JSON (see docs/journal-format.md), and what undo works from. */
@NullMarked
package org.manicule.store.journal;

import org.jspecify.annotations.NullMarked;
