/** Writes what the framework and its services report to the log file of the program. */
@NullMarked
package org.manicule.log;

import org.jspecify.annotations.NullMarked;
