@org.jspecify.annotations.NullMarked
package org.manicule.recognise;
