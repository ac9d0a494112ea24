/**
 * Starts the framework with the bundles of the product and hands over to the window or the command
 * line.
 */
@NullMarked
package org.manicule.launcher;

import org.jspecify.annotations.NullMarked;
