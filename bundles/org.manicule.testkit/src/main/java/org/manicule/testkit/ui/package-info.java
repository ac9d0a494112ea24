/** A window without a window, for everyone who tests a presenter or a command. */
@NullMarked
package org.manicule.testkit.ui;

import org.jspecify.annotations.NullMarked;
