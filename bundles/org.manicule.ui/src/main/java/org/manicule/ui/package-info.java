/** The workbench window: dock, menus, keys, tasks, errors. */
@NullMarked
package org.manicule.ui;

import org.jspecify.annotations.NullMarked;
