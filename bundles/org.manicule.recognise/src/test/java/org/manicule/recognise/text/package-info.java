/** Tests of what recognisers share. */
package org.manicule.recognise.text;
