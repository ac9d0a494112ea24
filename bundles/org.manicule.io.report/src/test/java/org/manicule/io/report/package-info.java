/** Tests of the report. */
package org.manicule.io.report;
