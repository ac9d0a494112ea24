package org.manicule.view.pages.paper;

/**
 * How large a page is, in the units of its paper.
 *
 * @param width more than 0
 * @param height more than 0
 */
public record PageSize(double width, double height) {}
