package org.manicule.view.coding.passages;

/**
 * What a row of the list of passages says.
 *
 * @param quote the words
 * @param origin where they stand: {@code Minutes, ¶12}
 * @param path the code's full path
 * @param label the code's name, with the coder's when that is somebody else
 * @param colour the code's colour {@code #rrggbb}
 * @param comment the coder's comment; empty when there is none
 */
public record PassageRow(
    String quote, String origin, String path, String label, String colour, String comment) {}
