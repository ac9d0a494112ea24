package org.manicule.io.tika.draft;

import org.manicule.api.UserException;

/** The ways in which a file cannot be read, each with a way out. */
public final class BadFile {
  private BadFile() {}

  public static UserException missing(String file) {
    return problem("missing", file);
  }

  public static UserException folder(String file) {
    return problem("folder", file);
  }

  public static UserException unreadable(String file, Throwable cause) {
    return problem("unreadable", cause, file);
  }

  public static UserException empty(String file) {
    return problem("empty", file);
  }

  public static UserException withoutText(String file) {
    return problem("without.text", file);
  }

  public static UserException scan(String file, int pages) {
    return problem("scan", file, pages);
  }

  public static UserException encrypted(String file) {
    return problem("encrypted", file);
  }

  public static UserException incomplete(String file) {
    return problem("incomplete", file);
  }

  public static UserException broken(String file, Throwable cause) {
    return problem("broken", cause, file);
  }

  public static UserException binary(String file, String looksLike) {
    return problem("binary", file, looksLike);
  }

  public static UserException foreign(String file, String looksLike) {
    return problem("foreign", file, looksLike);
  }

  public static UserException tooLarge(String file, long megabytes) {
    return problem("too.large", file, megabytes);
  }

  public static UserException tooLong(String file, int characters) {
    return problem("too.long", file, characters);
  }

  public static UserException tooComplex(String file, Throwable cause) {
    return problem("too.complex", cause, file);
  }

  public static UserException tooSlow(String file, long seconds) {
    return problem("too.slow", file, seconds);
  }

  public static UserException unknownEncoding(String file, String encoding) {
    return problem("unknown.encoding", file, encoding);
  }

  public static UserException archive(String file) {
    return problem("mail.archive", file);
  }

  public static UserException withDtd(String file) {
    return problem("dtd", file);
  }

  private static UserException problem(String key, Object... values) {
    return new UserException(
        Messages.text(key + ".what", values), Messages.text(key + ".todo", values));
  }

  private static UserException problem(String key, Throwable cause, String file) {
    return new UserException(
        Messages.text(key + ".what", file), Messages.text(key + ".todo", file), cause);
  }
}
