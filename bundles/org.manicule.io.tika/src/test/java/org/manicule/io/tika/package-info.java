/** Tests of reading documents, with small files of our own invention. */
package org.manicule.io.tika;
