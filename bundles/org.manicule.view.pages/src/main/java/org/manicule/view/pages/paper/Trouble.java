package org.manicule.view.pages.paper;

import org.manicule.api.UserException;
import org.manicule.view.pages.words.Words;

/** What is said when an original cannot be shown. */
final class Trouble {
  private Trouble() {}

  static UserException encrypted(String name) {
    return new UserException(Words.say("trouble.encrypted", name), Words.say("trouble.text.todo"));
  }

  static UserException broken(String name, Throwable cause) {
    return new UserException(
        Words.say("trouble.broken", name), Words.say("trouble.text.todo"), cause);
  }

  static UserException missing(String name, Throwable cause) {
    return new UserException(
        Words.say("trouble.missing", name), Words.say("trouble.missing.todo"), cause);
  }

  static UserException tooLarge(String name, long megabytes) {
    return new UserException(
        Words.say("trouble.large", name, megabytes), Words.say("trouble.text.todo"));
  }

  static UserException tooManyPixels(String name, long millions, long most) {
    return new UserException(
        Words.say("trouble.pixels", name, millions, most), Words.say("trouble.pixels.todo"));
  }

  static UserException page(int page, Throwable cause) {
    return new UserException(
        Words.say("trouble.page", page + 1), Words.say("trouble.page.todo"), cause);
  }

  static UserException slow(int page) {
    return new UserException(Words.say("trouble.slow", page + 1), Words.say("trouble.page.todo"));
  }

  static UserException slowPicture(String name) {
    return new UserException(
        Words.say("trouble.slow.picture", name), Words.say("trouble.pixels.todo"));
  }
}
