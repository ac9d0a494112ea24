/** Entities as JSON, as the journal keeps them; the form is described in docs/journal-format.md. */
@NullMarked
package org.manicule.store.json;

import org.jspecify.annotations.NullMarked;
