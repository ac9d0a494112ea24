/** Tests of recognising transcripts. */
package org.manicule.recognise.transcript;
