/** Contract tests and ready-made projects for everyone who tests a plugin. */
@NullMarked
package org.manicule.testkit;

import org.jspecify.annotations.NullMarked;
