/** The sub-commands, one class for each. */
@NullMarked
package org.manicule.cli.command;

import org.jspecify.annotations.NullMarked;
