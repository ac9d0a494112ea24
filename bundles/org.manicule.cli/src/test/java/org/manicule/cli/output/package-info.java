/** Tests of the package of that name. */
package org.manicule.cli.output;
