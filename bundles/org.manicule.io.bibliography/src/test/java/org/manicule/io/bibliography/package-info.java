/** Tests of the bibliographies. */
package org.manicule.io.bibliography;
