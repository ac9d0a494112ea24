/** Tests of printing. */
package org.manicule.view.coding.print.swt;
