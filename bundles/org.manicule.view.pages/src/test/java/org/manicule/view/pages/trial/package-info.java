/** What tests of the pages need: files, a project, a window to look at. */
@NullMarked
package org.manicule.view.pages.trial;

import org.jspecify.annotations.NullMarked;
