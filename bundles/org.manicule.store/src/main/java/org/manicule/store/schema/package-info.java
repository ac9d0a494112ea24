/** The tables of a project and the numbered steps that bring older projects up to date. */
@NullMarked
package org.manicule.store.schema;

import org.jspecify.annotations.NullMarked;
