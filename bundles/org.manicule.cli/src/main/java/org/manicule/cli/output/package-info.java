/** What the command line prints: lines, aligned tables and JSON. */
@NullMarked
package org.manicule.cli.output;

import org.jspecify.annotations.NullMarked;
