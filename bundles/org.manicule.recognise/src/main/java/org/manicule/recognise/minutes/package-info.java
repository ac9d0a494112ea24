/** Minutes of meetings. */
@NullMarked
package org.manicule.recognise.minutes;

import org.jspecify.annotations.NullMarked;
