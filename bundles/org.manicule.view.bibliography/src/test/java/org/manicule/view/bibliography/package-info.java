/** Tests of the look at bibliographies. */
package org.manicule.view.bibliography;
