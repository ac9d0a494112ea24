"""Somebody who cannot see the window codes a passage: finds controls by name, presses keys, listens."""

import sys
import time
import traceback
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pyatspi

PATIENCE = 20
TOLD = ("push button", "toggle button", "check box", "radio button", "text", "password text", "entry", "combo box",
        "spin button", "slider", "table", "tree table", "tree", "list", "page tab", "menu", "menu item", "link")
CODES = {"ctrl": 37, "shift": 50, "alt": 64, "Return": 36, "Escape": 9, "space": 65, "Tab": 23, "Home": 110, "Right": 114,
         "Down": 116, "F6": 72}
for row, first in (("1234567890", 10), ("qwertyuiop", 24), ("asdfghjkl", 38), ("zxcvbnm", 52)):
    CODES.update({letter: first + place for place, letter in enumerate(row)})


def wait_for(what, condition, patience=PATIENCE):
    end = time.time() + patience
    while True:
        pump()
        try:
            found = condition()
        except Exception:  # Things vanish while one looks at them.
            found = None
        if found:
            return found
        if time.time() > end:
            raise AssertionError("waited in vain for " + what)
        time.sleep(0.05)


def pump():
    """Lets events come in."""
    from gi.repository import GLib
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def walk(node, depth=0):
    """What can be seen below a node; of long lists the beginning."""
    if node is None or depth > 40:
        return
    yield node
    try:
        count = min(node.childCount, 80)
        menu = node.getRole() == pyatspi.ROLE_MENU
    except Exception:
        return
    if menu:
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
            showing = child is not None and (child.getState().contains(pyatspi.STATE_SHOWING)
                                             or child.getRole() in (pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_PAGE_TAB))
        except Exception:
            continue
        if showing:
            yield from walk(child, depth + 1)


class Window:
    def __init__(self):
        self.spoken = []
        self.rows = []
        pyatspi.Registry.registerEventListener(lambda event: self.spoken.append(str(event.any_data)), "object:announcement")
        pyatspi.Registry.registerEventListener(self.rowed, "object:active-descendant-changed")
        self.application = wait_for("the program on the bus", self.find_application, 60)
        wait_for("the project", lambda: any("sample" in frame.name for frame in self.application))

    @staticmethod
    def find_application():
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "Manicule" and application.childCount > 0:
                return application
        return None

    def top(self):
        """The window or dialog in front."""
        return [frame for frame in self.application if frame is not None][-1]

    def find(self, role, name, root=None):
        for node in walk(root or self.top()):
            if node.getRoleName() == role and node.name == name:
                return node
        return None

    def control(self, role, name):
        return wait_for('the %s "%s"' % (role, name), lambda: self.find(role, name))

    def focused(self):
        for node in walk(self.top()):
            state = node.getState()
            if state.contains(pyatspi.STATE_FOCUSED) and node.getRole() not in (pyatspi.ROLE_PANEL, pyatspi.ROLE_FRAME):
                return node
        return None

    def cells(self, control):
        """The words of the first cells of a list or tree."""
        return [cell.name.replace("\u00a0", " ").strip() for cell in walk(control)
                if cell.getRole() == pyatspi.ROLE_TABLE_CELL and cell.name]

    def rowed(self, event):
        """The row that the keyboard has come to, in the list or tree that has the focus, with all its words."""
        cell = event.any_data
        if cell is not None and event.source.getState().contains(pyatspi.STATE_FOCUSED):
            row = event.source.queryTable().getRowAtIndex(cell.getIndexInParent())
            self.rows.append(" | ".join(self.row(event.source, row)))

    def row(self, control, row):
        """The words of a row of a list or tree."""
        table = control.queryTable()
        columns = [table.getAccessibleAt(row, column) for column in range(table.nColumns)]
        return [words for cell in columns for words in self.cells(cell)]

    def rows_of(self, control, most=40):
        """The words of the first rows of a list or tree."""
        return [self.row(control, row) for row in range(min(most, control.queryTable().nRows))]

    @staticmethod
    def press(keys):
        """Keys such as ctrl+k, alt+2, Return, on the American keyboard of a virtual screen."""
        *held, key = [CODES[word] for word in keys.split("+")]
        for code in held:
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_PRESSRELEASE)
        for code in reversed(held):
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)
        time.sleep(0.1)
        pump()

    def type(self, words):
        for letter in words:
            self.press("space" if letter == " " else letter)


def count_of(window, code):
    """What stands beside a code in the codebook."""
    cells = window.cells(window.control("tree table", CODEBOOK))
    # A code that has a memo says so behind its name.
    rows = [at for at, cell in enumerate(cells) if cell == code or cell.startswith(code + " ")]
    return cells[rows[0] + 1] if rows else None


# What was opened and coded, to be recognised when it is read back.
OPENED = {}
CODEBOOK = "Codebook"
SOURCES = "Sources of the project"
TEXT = "Text of the open source"


def every_control_has_a_name(window):
    nameless = []
    for view in "2345671":
        window.press("alt+" + view)
        time.sleep(0.3)
        for node in walk(window.top()):
            if node.getRoleName() in TOLD and not node.name.strip() and not inside_tab_bar(node):
                nameless.append("%s in view %s below %s" % (node.getRoleName(), view, path(node)))
    assert not nameless, "without a name: " + "; ".join(sorted(set(nameless)))


TABS = (pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST)


def inside_tab_bar(node):
    """The close button of tabs and the list of tabs that find no room have no words; Ctrl+W and Alt with a digit do the same."""
    parent = node.parent
    while parent is not None and parent.getRole() != pyatspi.ROLE_FRAME:
        if parent.getRole() == pyatspi.ROLE_TOOL_BAR and parent.parent.parent.getRole() in TABS:
            return True
        parent = parent.parent
    return False


def path(node):
    names = []
    while node is not None and len(names) < 4:
        node = node.parent
        if node is not None and node.name:
            names.append(node.name)
    return " < ".join(names)


def a_source_is_opened_from_the_list(window):
    window.press("alt+2")
    sources = window.control("table", SOURCES)
    wait_for("the sources", lambda: sources.queryTable().nRows == 5)
    window.press("Home")
    window.press("Down")
    window.press("Return")
    window.press("alt+1")
    text = window.control("text", TEXT).queryText()
    wait_for("the text", lambda: text.characterCount > 500)
    row = window.rows_of(window.control("table", SOURCES))[1]
    OPENED.update(name=row[0], codings=number(row[-1]))


def sources_are_read_row_by_row(window):
    window.press("alt+2")
    sources = window.control("table", SOURCES)
    names = [row[0] for row in wait_for("words in each row", lambda: all_filled(window.rows_of(sources)))]
    assert [name for name in names if "cabinet" in name.lower()], "no source is called cabinet paper: %s" % names
    assert len(set(names)) == 5, "five sources have the names %s" % names
    window.press("Home")
    window.rows.clear()
    window.press("Down")
    wait_for("the second source to be read, heard was %s" % window.rows, lambda: any(names[1] in row for row in window.rows))


def all_filled(rows):
    return rows if rows and all(row and row[0] for row in rows) else None


def what_was_coded_is_read_back_in_the_list_of_sources(window):
    """A row that changes while it is shown must say so, too."""
    sources = window.control("table", SOURCES)
    rows = wait_for("words in each row", lambda: all_filled(window.rows_of(sources)))
    opened = next(row for row in rows if row[0] == OPENED["name"])
    assert number(opened[-1]) == OPENED["codings"] + 1, "the row says %s" % opened


def coded_passages_are_read_with_where_they_are_from(window):
    window.press("alt+3")
    window.control("tree table", CODEBOOK)
    window.rows.clear()
    window.press("Home")
    for _ in range(12):
        if window.rows and "rural access" in window.rows[-1]:
            break
        window.press("Down")
        time.sleep(0.2)
        pump()
    assert "rural access" in window.rows[-1], "the codebook said %s" % window.rows
    assert number(window.rows[-1]) > 0, "the count is not in %s" % window.rows[-1]
    window.press("alt+5")
    passages = window.control("table", "Coded passages")
    rows = wait_for("a passage in each row", lambda: all_filled(window.rows_of(passages)))
    mine = [row[0] for row in rows if OPENED["quote"] in row[0]]
    assert mine, "the passage just coded is not among %s" % rows
    assert OPENED["name"] in mine[0], "no source in: " + mine[0]


def every_other_list_is_read_too(window):
    window.press("ctrl+shift+f")
    wait_for("the field to find in all sources", lambda: window.focused().getRole() == pyatspi.ROLE_TEXT)
    window.type("scrutiny")
    window.press("Return")
    heard_in(window, "table", "Hits by source", "scrutiny")
    window.press("alt+6")
    heard_in(window, "table", "Memos", "")
    window.press("alt+8")
    heard_in(window, "table", "Grid of variables", "")
    window.press("alt+0")
    heard_in(window, "table", "Entries of the history", "coding")


def heard_in(window, role, name, words):
    table = window.control(role, name)
    rows = wait_for("words in each row of " + name, lambda: all_filled(window.rows_of(table)))
    assert any(words in " ".join(row).lower() for row in rows), "%s is not in %s: %s" % (words, name, rows)


def a_passage_is_coded_and_the_count_is_read_back(window):
    before = count_of(window, "rural access")
    words = select_words(window)
    window.press("ctrl+k")
    box = wait_for("the box for codes", lambda: window.focused() if window.focused().getRole() == pyatspi.ROLE_TEXT and
                   window.focused().name not in (TEXT, "") else None)
    assert box.name.strip(), "the box has no name"
    window.type("rural access")
    window.press("Return")
    OPENED["quote"] = words
    wait_for("one coding more than " + before, lambda: number(count_of(window, "rural access")) == number(before) + 1)


def number(words):
    return int("".join(letter for letter in words if letter.isdigit()) or "0")


def select_words(window):
    window.press("alt+1")
    text = window.control("text", TEXT)
    text.queryComponent().grabFocus()
    window.press("ctrl+Home")
    for _ in range(3):
        window.press("ctrl+shift+Right")
    wait_for("the selection", lambda: text.queryText().getNSelections() == 1
             and text.queryText().getSelection(0)[1] > text.queryText().getSelection(0)[0])
    return text.queryText().getText(*text.queryText().getSelection(0)).strip()


def what_was_done_is_spoken(window):
    wait_for("words about the coding; spoken was %s" % window.spoken,
             lambda: any("rural access" in words for words in window.spoken), 5)


def the_codes_at_the_caret_are_told_each_time_they_are_asked_for(window):
    window.press("alt+1")
    window.press("ctrl+Home")
    window.press("Right")
    for _ in range(2):
        window.spoken.clear()
        window.press("ctrl+shift+space")
        wait_for("the code to be told", lambda: any("rural access" in words for words in window.spoken))


def undo_is_heard_and_seen(window):
    before = number(count_of(window, "rural access"))
    window.spoken.clear()
    window.press("ctrl+z")
    wait_for("one coding less", lambda: number(count_of(window, "rural access")) == before - 1)
    wait_for("words about it", lambda: window.spoken)


def views_are_walked_by_key_and_each_says_its_name(window):
    seen = []
    for _ in range(4):
        window.press("F6")
        node = wait_for("a focus", window.focused)
        assert node.name.strip(), "a %s without a name has the focus" % node.getRoleName()
        seen.append((node.getRoleName(), node.name))
    assert len(set(seen)) > 2, "F6 went only to %s" % seen
    window.press("Escape")
    wait_for("the text", lambda: window.focused().name == TEXT)


def a_command_is_found_and_done_by_its_words(window):
    window.press("ctrl+shift+l")
    wait_for("the sheet", lambda: window.top().name.startswith("Keys and commands"))
    every = [node for node in walk(window.top()) if node.getRoleName() in TOLD and not node.name.strip()]
    assert not every, "without a name in the sheet: %s" % [node.getRoleName() for node in every]
    window.type("show view codes")
    window.press("Return")
    wait_for("the codebook", lambda: window.focused().name == CODEBOOK)


TESTS = [every_control_has_a_name, sources_are_read_row_by_row, a_source_is_opened_from_the_list,
         a_passage_is_coded_and_the_count_is_read_back, what_was_done_is_spoken, what_was_coded_is_read_back_in_the_list_of_sources,
         coded_passages_are_read_with_where_they_are_from,
         the_codes_at_the_caret_are_told_each_time_they_are_asked_for, undo_is_heard_and_seen,
         views_are_walked_by_key_and_each_says_its_name, a_command_is_found_and_done_by_its_words,
         every_other_list_is_read_too]


def main(folder):
    window = Window()
    lines, failures = [], []
    for test in TESTS:
        start = time.time()
        name = test.__name__
        trouble = ""
        try:
            test(window)
        except Exception:
            trouble = traceback.format_exc()
            failures.append("  %s: %s" % (name, trouble.strip().splitlines()[-1]))
        lines.append("<testcase classname=\"screen-reader\" name=%s time=\"%.1f\">" % (quoteattr(name), time.time() - start))
        if trouble:
            lines.append("<failure>%s</failure>" % escape(trouble))
        lines.append("</testcase>")
        print(("FAILED " if trouble else "passed ") + name, flush=True)
        if trouble:
            print(trouble, flush=True)
    head = "<testsuite name=\"screen-reader\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">" % (len(TESTS), len(failures))
    Path(folder, "TEST-screen-reader.xml").write_text("\n".join([head, *lines, "</testsuite>", ""]), encoding="utf-8")
    told = Path(folder, "failed.txt")
    told.unlink(missing_ok=True)
    if failures:
        told.write_text("\n".join(["Failed by screen reader:", *failures, ""]), encoding="utf-8")
    return 1 if failures else 0


sys.exit(main(sys.argv[1]))
