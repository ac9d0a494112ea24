/** Gives a project a password, another one, or none. */
@NullMarked
package org.manicule.store.password;

import org.jspecify.annotations.NullMarked;
