package org.manicule.recognise.minutes;

/**
 * Where an item of an agenda begins.
 *
 * @param block index of its heading
 * @param titleBlock index of the block with its title, mostly the same
 * @param number its number as written; empty when it has none
 * @param title its title
 */
record AgendaItem(int block, int titleBlock, String number, String title) {
  String label() {
    return number.isEmpty() ? title : number + " " + title;
  }
}
