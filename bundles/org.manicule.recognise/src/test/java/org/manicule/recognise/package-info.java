/** Tests of recognising, with documents written for them. */
package org.manicule.recognise;
