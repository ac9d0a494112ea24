/** Runs importers, exporters and analyses as tasks; guards the program against failing plugins. */
@NullMarked
package org.manicule.core;

import org.jspecify.annotations.NullMarked;
