/** Tests of the table exporter. */
package org.manicule.io.table;
