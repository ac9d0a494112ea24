/** Reports of conferences. */
@NullMarked
package org.manicule.recognise.conference;

import org.jspecify.annotations.NullMarked;
