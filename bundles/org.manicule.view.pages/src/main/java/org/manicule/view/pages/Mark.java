package org.manicule.view.pages;

import org.manicule.api.model.Coding;

/**
 * A coding as the pages show it.
 *
 * @param coding the coding
 * @param label the code's name, with the coder's when that is somebody else
 * @param path the code's full path
 * @param colour the code's colour, {@code #rrggbb}
 * @param coder who coded
 * @param details code, coder, time, weight and comment, one below the other
 */
public record Mark(
    Coding coding, String label, String path, String colour, String coder, String details) {}
