package org.manicule.io.tika.rtf;

/**
 * Takes rich text apart into groups, control words and letters. Bytes of the file are chars here,
 * one to one; what they mean as letters depends on the font.
 */
final class RtfLexer {
  /** What was found last. */
  enum Token {
    OPEN,
    CLOSE,
    WORD,
    SYMBOL,
    BYTE,
    END
  }

  private final String rtf;
  private int position;
  private String word = "";
  private int value;
  private boolean hasValue;
  private char symbol;

  RtfLexer(String rtf) {
    this.rtf = rtf;
  }

  Token next() {
    while (position < rtf.length()) {
      char c = rtf.charAt(position++);
      switch (c) {
        case '{':
          return Token.OPEN;
        case '}':
          return Token.CLOSE;
        case '\\':
          return control();
        case '\r', '\n', '\0':
          continue; // only there for the eye
        default:
          symbol = c;
          return Token.BYTE;
      }
    }
    return Token.END;
  }

  private Token control() {
    if (position >= rtf.length()) {
      return Token.END;
    }
    char c = rtf.charAt(position);
    if (!isLetter(c)) {
      position++;
      symbol = c;
      return c == '\'' ? hexadecimal() : Token.SYMBOL;
    }
    int start = position;
    while (position < rtf.length() && isLetter(rtf.charAt(position))) {
      position++;
    }
    word = rtf.substring(start, position);
    number();
    if (position < rtf.length() && rtf.charAt(position) == ' ') {
      position++;
    }
    if (word.equals("bin") && hasValue) {
      position = Math.min(rtf.length(), position + Math.max(0, value)); // raw bytes of a picture
    }
    return Token.WORD;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void number() {
    int start = position;
    int i = position < rtf.length() && rtf.charAt(position) == '-' ? position + 1 : position;
    while (i < rtf.length() && i - start < 11 && Character.isDigit(rtf.charAt(i))) {
      i++;
    }
    hasValue = i > start && Character.isDigit(rtf.charAt(i - 1));
    value = hasValue ? (int) Long.parseLong(rtf.substring(start, i)) : 1;
    position = hasValue ? i : start;
  }

  private Token hexadecimal() {
    int end = Math.min(rtf.length(), position + 2);
    String digits = rtf.substring(position, end);
    position = end;
    symbol = digits.matches("[0-9a-fA-F]{2}") ? (char) Integer.parseInt(digits, 16) : '?';
    return Token.BYTE;
  }

  /** The name of the control word. */
  String word() {
    return word;
  }

  /** The number behind the control word; 1 when there is none. */
  int value() {
    return value;
  }

  boolean hasValue() {
    return hasValue;
  }

  /** The byte, or the sign behind the backslash. */
  char symbol() {
    return symbol;
  }
}
