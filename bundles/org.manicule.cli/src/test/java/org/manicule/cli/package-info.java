/** Tests of the command line. */
package org.manicule.cli;
