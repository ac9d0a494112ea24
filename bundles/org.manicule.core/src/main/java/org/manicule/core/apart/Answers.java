package org.manicule.core.apart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.FileDraft;

/** What a process says about a file that it read. */
final class Answers {
  private Answers() {}

  static void write(FileDraft read, FormOutput out) throws IOException {
    UserException problem = read.problem();
    out.truth(problem == null);
    if (problem != null) {
      out.text(problem.whatHappened());
      out.text(problem.whatToDo());
      return;
    }
    Draft draft = Objects.requireNonNull(read.draft());
    DraftOutput drafts = new DraftOutput(out);
    out.text(read.mediaType());
    drafts.write(draft);
    // Mostly no recogniser had anything to say, and the same text need not cross twice.
    out.optional(draft.equals(read.asRead()) ? null : read.asRead(), drafts::write);
  }

  static FileDraft read(Path file, FormInput in) throws IOException {
    FileDraft read = in.truth() ? draft(file, in) : problem(file, in);
    in.end();
    return read;
  }

  private static FileDraft problem(Path file, FormInput in) throws IOException {
    return FileDraft.failed(file, new UserException(in.text(), in.text()));
  }

  private static FileDraft draft(Path file, FormInput in) throws IOException {
    String mediaType = in.text();
    DraftInput drafts = new DraftInput(in);
    Draft draft = drafts.read();
    Draft asRead = in.optional(drafts::read);
    return new FileDraft(file, mediaType, draft, null, asRead == null ? draft : asRead);
  }
}
