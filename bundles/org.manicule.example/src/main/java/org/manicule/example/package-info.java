/** The shortest complete plugin; start yours from it. */
@NullMarked
package org.manicule.example;

import org.jspecify.annotations.NullMarked;
