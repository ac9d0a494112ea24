package org.manicule.store.check;

import java.sql.SQLException;
import org.manicule.api.UserException;
import org.manicule.store.sql.Session;

/**
 * The part of the check that opening a project runs: whether the journal has as many entries as its
 * newest number says, and the newest one has its changes. Takes a millisecond in any project.
 */
public final class JournalEnd {
  private JournalEnd() {}

  /**
   * Looks.
   *
   * @throws UserException when entries are missing
   */
  public static void require(Session session) throws SQLException {
    long newest = session.number("SELECT MAX(number) FROM journal");
    long entries = session.number("SELECT COUNT(*) FROM journal");
    if (entries != newest) {
      throw lacking(
          "The journal of the project has gaps: its newest entry is "
              + newest
              + ", but it holds "
              + entries
              + ".");
    }
    if (newest > 0 && !isWhole(session, newest)) {
      throw lacking("The newest entry of the project's journal, " + newest + ", is not whole.");
    }
  }

  private static boolean isWhole(Session session, long number) throws SQLException {
    String inParts = "SELECT COUNT(*) FROM journal_parts WHERE number = ?";
    // Projects of the first schema, which are looked at before they are brought up to date, lack
    // it.
    boolean mayStandInRow =
        session.number(
                "SELECT COUNT(*) FROM information_schema.columns"
                    + " WHERE LOWER(table_name) = 'journal' AND LOWER(column_name) = 'content'")
            > 0;
    String inRow = "SELECT COUNT(*) FROM journal WHERE number = ? AND content IS NOT NULL";
    return mayStandInRow && session.number(inRow, number) > 0
        || session.number(inParts, number) > 0;
  }

  private static UserException lacking(String what) {
    return new UserException(
        what,
        "Restore a backup of the project: the window offers it, and so does \"manicule restore\"."
            + " To look at what is there, open it to be read only.");
  }
}
