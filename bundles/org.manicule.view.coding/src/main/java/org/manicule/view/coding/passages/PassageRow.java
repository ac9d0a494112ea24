package org.manicule.view.coding.passages;

/**
 * What a row of the list of passages says.
 *
 * @param quote the words
 * @param origin where they stand: {@code Minutes, ¶12}
 * @param path the code's full path
 * @param colour the code's colour {@code #rrggbb}
 * @param coder who coded
 * @param comment the coder's comment; empty when there is none
 */
public record PassageRow(
    String quote, String origin, String path, String colour, String coder, String comment) {}
