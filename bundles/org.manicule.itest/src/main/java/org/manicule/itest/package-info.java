/** Tests that run inside the framework, with the bundles of the product. */
@NullMarked
package org.manicule.itest;

import org.jspecify.annotations.NullMarked;
