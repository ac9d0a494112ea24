package org.manicule.view.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Graphemes;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Passage;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.words.Words;

/** What the researcher does to code words and regions of the pages. */
public final class Tagger {
  private static final int QUOTED = 40;
  private static final double SMALLEST = 3;

  private final PagesPresenter presenter;

  /** Gestures on what a presenter shows. */
  public Tagger(PagesPresenter presenter) {
    this.presenter = presenter;
  }

  // ---- rectangles ------------------------------------------------------------------------------

  /** The researcher draws a rectangle on a page; one too small to be meant is none. */
  public void draw(int page, Box box) {
    presenter
        .open()
        .filter(open -> open.isPage(page) && !presenter.project().isReadOnly())
        .ifPresent(
            open -> {
              Box inside = cut(box, open, page);
              boolean meant = inside.width() >= SMALLEST && inside.height() >= SMALLEST;
              presenter.setDraft(meant ? new RegionDraft(page, inside, null) : null);
            });
  }

  private static Box cut(Box box, OpenPaper open, int page) {
    double right = Math.min(box.right(), open.sizes().get(page).width());
    double bottom = Math.min(box.bottom(), open.sizes().get(page).height());
    double x = Math.max(0, Math.min(box.x(), right));
    double y = Math.max(0, Math.min(box.y(), bottom));
    return new Box(x, y, right - x, bottom - y);
  }

  /** A rectangle in the middle of what is in view, to be moved and sized by keys. */
  public void drawByKeys() {
    if (presenter.isReading() && !presenter.project().isReadOnly()) {
      int page = presenter.view().page();
      presenter
          .view()
          .visible(page)
          .map(
              box ->
                  new Box(
                      box.x() + box.width() / 3,
                      box.y() + box.height() / 3,
                      box.width() / 3,
                      box.height() / 3))
          .ifPresent(box -> draw(page, box));
    }
  }

  /** Begins to move or resize the selected region. */
  public void moveRegion() {
    Optional<Coding> region = selectedRegion();
    region.ifPresentOrElse(
        coding ->
            Marks.region(coding.location())
                .ifPresent(
                    box ->
                        presenter.setDraft(
                            new RegionDraft(Marks.page(coding.location()), box, coding))),
        () -> say("region.none"));
  }

  /** Moves the rectangle that is being drawn. */
  public void nudge(double dx, double dy) {
    change(draft -> draft.box().moved(dx, dy));
  }

  /** Moves the lower right corner of the rectangle that is being drawn. */
  public void stretch(double dx, double dy) {
    change(draft -> draft.box().resized(dx, dy));
  }

  /** The rectangle that is being drawn stands somewhere else now. */
  public void put(Box box) {
    change(draft -> box);
  }

  private interface Changed {
    Box of(RegionDraft draft);
  }

  private void change(Changed changed) {
    OpenPaper open = presenter.open().orElse(null);
    RegionDraft draft = presenter.draft().orElse(null);
    if (open != null && draft != null) {
      Box box = changed.of(draft).within(open.sizes().get(draft.page()));
      presenter.setDraft(draft.at(box));
      presenter.view().reveal(draft.page(), box);
    }
  }

  /** Gives up the rectangle that is being drawn; false when there is none. */
  public boolean giveUp() {
    boolean drawing = presenter.draft().isPresent();
    if (drawing) {
      presenter.setDraft(null);
    }
    return drawing;
  }

  /** Keeps a moved region where it is now; false when none is being moved. */
  public boolean keepMoved() {
    RegionDraft draft = presenter.draft().orElse(null);
    Coding coding = draft == null ? null : draft.coding();
    if (draft == null || coding == null) {
      return false;
    }
    presenter
        .open()
        .flatMap(open -> open.region(draft.page(), draft.box()))
        .ifPresent(location -> keep(coding, location));
    presenter.setDraft(null);
    return true;
  }

  private void keep(Coding coding, Location location) {
    if (!location.equals(coding.location())) {
      Change change = Change.replaced(coding, coding.withLocation(location));
      apply(Edit.of(Words.say("edit.move", path(coding)), change));
    }
  }

  // ---- codes -----------------------------------------------------------------------------------

  /**
   * Lets the researcher choose a code for the rectangle being drawn, else the selected region, else
   * the selected words, else the sentence at the caret.
   */
  public void chooseCode() {
    if (presenter.project().isReadOnly()) {
      say("read.only");
    } else if (!keepMoved()) {
      presenter.open().ifPresent(this::chooseCode);
    }
  }

  private void chooseCode(OpenPaper open) {
    Optional<Passage> region = region(open);
    Optional<Passage> passage = region.or(() -> words(open));
    passage.ifPresentOrElse(
        it -> {
          int page = page(open, it.location());
          Box box =
              Marks.region(it.location()).or(() -> open.boxOf(end(it.location()))).orElse(null);
          presenter.view().openChoice(choice(open, it), page, box);
        },
        () -> say("select.first"));
  }

  static int end(Location location) {
    return location.textRange().map(range -> Math.max(range.start(), range.end() - 1)).orElse(0);
  }

  static int page(OpenPaper open, Location location) {
    int page = Marks.page(location);
    return page >= 0 ? page : open.pageOf(end(location));
  }

  private Optional<Passage> region(OpenPaper open) {
    return presenter
        .draft()
        .flatMap(draft -> open.region(draft.page(), draft.box()))
        .or(() -> selectedRegion().map(Coding::location))
        .map(location -> new Passage(open.id(), location));
  }

  private Optional<Passage> words(OpenPaper open) {
    return passage(open, presenter.selection())
        .or(() -> passage(open, open.document().sentenceAround(presenter.selection())));
  }

  private CodeChoice choice(OpenPaper open, Passage passage) {
    String about = Words.say("choice.about", what(open, passage.location()));
    return choice(about, path -> code(path, passage));
  }

  CodeChoice choice(String about, Consumer<String> chosen) {
    CodeTree codes = presenter.project().codebook().tree();
    return new CodeChoice(about, codes, presenter.recents().newest(), chosen);
  }

  /**
   * The researcher dropped codes on a page: codes the rectangle being drawn, else the selected
   * region or words, else the coded region there, else the paragraph there, with all of them in one
   * step.
   */
  public void drop(List<Id<Code>> codes, int page, double x, double y) {
    CodeTree tree = presenter.project().codebook().tree();
    List<String> paths = codes.stream().map(tree::path).filter(path -> !path.isEmpty()).toList();
    if (presenter.project().isReadOnly()) {
      say("read.only");
    } else if (!paths.isEmpty()) {
      presenter
          .open()
          .flatMap(open -> dropPlace(open, page, x, y))
          .ifPresentOrElse(passage -> code(paths, passage), () -> say("select.first"));
    }
  }

  private Optional<Passage> dropPlace(OpenPaper open, int page, double x, double y) {
    return region(open)
        .or(() -> passage(open, presenter.selection()))
        .or(() -> regionAt(page, x, y))
        .or(() -> paragraphAt(open, page, x, y));
  }

  private Optional<Passage> regionAt(int page, double x, double y) {
    return presenter.placed(page).stream()
        .filter(placed -> placed.contains(x, y))
        .map(placed -> placed.mark().coding())
        .filter(coding -> Marks.region(coding.location()).isPresent())
        .reduce((larger, smaller) -> smaller)
        .map(Coding::passage);
  }

  private static Optional<Passage> paragraphAt(OpenPaper open, int page, double x, double y) {
    return open.text(page)
        .map(text -> text.position(x, y, false))
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .map(at -> open.document().paragraphAround(new TextRange(at, at)))
        .flatMap(range -> passage(open, range));
  }

  private static Optional<Passage> passage(OpenPaper open, TextRange range) {
    TextRange words = open.document().stripped(range);
    return words.isEmpty() ? Optional.empty() : Optional.of(new Passage(open.id(), words));
  }

  private static String what(OpenPaper open, Location location) {
    String quote = open.document().quote(location).strip().replace('\n', ' ');
    if (!quote.isEmpty()) {
      int cut = Graphemes.startOf(quote, Math.min(QUOTED, quote.length()));
      return "“" + quote.substring(0, cut) + (cut < quote.length() ? "…" : "") + "”";
    }
    return Words.say("choice.region", Marks.page(location) + 1);
  }

  /**
   * A code applied a while ago.
   *
   * @param path its full path
   * @param apply codes what is selected with it
   */
  public record Recent(String path, Runnable apply) {}

  /** The codes applied last, for what is selected; none when nothing is. */
  public List<Recent> recent() {
    OpenPaper open = presenter.open().orElse(null);
    if (open == null) {
      return List.of();
    }
    CodeTree codes = presenter.project().codebook().tree();
    Optional<Passage> passage = region(open).or(() -> words(open));
    return passage.stream()
        .flatMap(
            it ->
                presenter.recents().newest().stream()
                    .filter(code -> codes.find(code).isPresent())
                    .map(codes::path)
                    .map(path -> new Recent(path, () -> code(path, it))))
        .toList();
  }

  /** Codes a passage with the code at a path, making it when it is new. */
  void code(String path, Passage passage) {
    code(List.of(path), passage);
  }

  private void code(List<String> paths, Passage passage) {
    Project project = presenter.project();
    List<CodebookEdits.CodeAtPath> targets = new CodebookEdits(project).atPaths(paths);
    Optional<Edit> edit =
        new CodingEdits(project, project.coder()).code(targets, passage, label(targets, paths));
    presenter.setDraft(null);
    edit.ifPresent(this::apply);
    edit.flatMap(it -> madeCoding(it, passage)).ifPresent(presenter::pick);
    String said = String.join("”, “", paths);
    presenter.workbench().say(Words.say(edit.isEmpty() ? "coded.already" : "coded", said));
  }

  private static String label(List<CodebookEdits.CodeAtPath> targets, List<String> paths) {
    if (targets.size() > 1) {
      return Words.say("edit.code.several", targets.size(), paths.get(0));
    }
    boolean known = targets.get(0).changes().isEmpty();
    return Words.say(known ? "edit.code" : "edit.code.new", paths.get(0));
  }

  /** A region stays selected, so that it can be given another code or a comment at once. */
  private static Optional<Coding> madeCoding(Edit edit, Passage passage) {
    return edit.changes().stream()
        .map(Change::after)
        .filter(Coding.class::isInstance)
        .map(Coding.class::cast)
        .filter(coding -> coding.location().equals(passage.location()))
        .filter(coding -> coding.textRange().isEmpty())
        .findFirst();
  }

  // ---- codings ---------------------------------------------------------------------------------

  /** Takes the selected coding off. */
  public void uncode() {
    presenter.selectedCoding().ifPresentOrElse(this::uncode, () -> say("uncode.none"));
  }

  /** Takes a coding off. */
  public void uncode(Coding coding) {
    Project project = presenter.project();
    String path = path(coding);
    CodingEdits edits = new CodingEdits(project, project.coder());
    apply(edits.uncode(List.of(coding), Words.say("edit.uncode", path)));
    presenter.workbench().say(Words.say("uncoded", path));
  }

  /** Asks for the comment on the selected coding. */
  public void comment() {
    presenter.selectedCoding().ifPresentOrElse(this::comment, () -> say("uncode.none"));
  }

  /** Asks for the comment on a coding and keeps it. */
  public void comment(Coding coding) {
    String path = path(coding);
    presenter
        .view()
        .askComment(Words.say("comment.about", path), coding.comment())
        .map(String::strip)
        .filter(comment -> !comment.equals(coding.comment()))
        .map(comment -> Change.replaced(coding, coding.withComment(comment)))
        .ifPresent(change -> apply(Edit.of(Words.say("edit.comment", path), change)));
  }

  /** Selects a coding and shows where it is. */
  public void show(Coding coding) {
    presenter.pick(coding);
    int page = Marks.page(coding.location());
    Box box = Marks.region(coding.location()).orElse(null);
    if (page >= 0) {
      presenter.view().reveal(page, box);
    }
  }

  /** Shows all passages with the code of a coding. */
  public void showPassages(Coding coding) {
    Workbench workbench = presenter.workbench();
    workbench.select(workbench.selection().withCodes(Set.of(coding.code())));
    workbench.showView("passages");
  }

  private Optional<Coding> selectedRegion() {
    return presenter.selectedCoding().filter(coding -> Marks.region(coding.location()).isPresent());
  }

  private void apply(Edit edit) {
    presenter.project().apply(edit);
  }

  private String path(Coding coding) {
    return presenter.project().codebook().tree().path(coding.code());
  }

  private void say(String key) {
    presenter.workbench().say(Words.say(key));
  }
}
