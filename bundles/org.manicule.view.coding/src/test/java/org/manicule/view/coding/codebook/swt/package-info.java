/** Tests of what the widgets of the codebook compute. */
package org.manicule.view.coding.codebook.swt;
