/** Scripts of commands, read as a shell would read them. */
@NullMarked
package org.manicule.cli.script;

import org.jspecify.annotations.NullMarked;
