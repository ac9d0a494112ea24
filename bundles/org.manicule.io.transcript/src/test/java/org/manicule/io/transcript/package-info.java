/** Tests of reading captions and tables of speakers. */
package org.manicule.io.transcript;
