/** Reading scanned pages with the researcher's own program for that, tesseract. */
@NullMarked
package org.manicule.io.tika.ocr;

import org.jspecify.annotations.NullMarked;
