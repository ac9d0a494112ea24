/** A bare window for everyone who tests a view with its real widgets. */
@NullMarked
package org.manicule.testkit.swt;

import org.jspecify.annotations.NullMarked;
