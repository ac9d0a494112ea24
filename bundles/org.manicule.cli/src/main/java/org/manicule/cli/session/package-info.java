/** One run of the program: projects opened once, and things found by what a user writes. */
@NullMarked
package org.manicule.cli.session;

import org.jspecify.annotations.NullMarked;
