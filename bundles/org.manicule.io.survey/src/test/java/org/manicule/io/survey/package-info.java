@org.jspecify.annotations.NullMarked
package org.manicule.io.survey;
