package org.manicule.view.coding.passages;

import org.manicule.view.coding.passages.query.Hit;

/**
 * A passage in the list.
 *
 * @param group what it stands below
 * @param hit the coding found
 */
record Entry(Group group, Hit hit) {}
