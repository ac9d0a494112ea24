package org.manicule.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.model.TextRange;

class ImportPreviewPresenterTest {
  private static final String TEXT = "Home Donate\nWhat happened\nMembers feared a sale.";
  private static final Format WEB =
      new Format("html", "Web page", Set.of("html"), Set.of("text/html"));

  private final FileDraft page =
      FileDraft.of(
          Path.of("blog/page.html"),
          "text/html",
          Draft.of(
                  new DraftSource(
                      "page",
                      TEXT,
                      List.of(
                          DraftUnit.paragraph(0, 11),
                          DraftUnit.heading(1, new TextRange(12, 25), "What happened"),
                          DraftUnit.paragraph(26, TEXT.length())),
                      Map.of("author", DraftValue.text("Z. Okri")),
                      List.of(new Boilerplate(new TextRange(0, 12), "menu", 0.9)),
                      "en"))
              .withIssue(Issue.warning("page.html, line 3", "a letter was unreadable")));
  private final FileDraft broken =
      FileDraft.failed(Path.of("x.pdf"), new UserException("x.pdf is encrypted.", "Unlock it."));

  private final List<ImportPreviewPresenter.State> states = new ArrayList<>();

  private ImportPreviewPresenter presenter(ReadFile... files) {
    ImportPreviewPresenter presenter =
        new ImportPreviewPresenter(
            List.of(files),
            List.of(WEB),
            ImportRules.parse(""),
            (read, how, then) -> then.accept(read),
            states::add);
    presenter.start();
    return presenter;
  }

  private static ReadFile file(FileDraft draft, Issue... concerns) {
    return new ReadFile(draft, List.of(concerns));
  }

  private ImportPreviewPresenter.State last() {
    return states.get(states.size() - 1);
  }

  @Test
  void aFileIsShownWithWhatItHolds() {
    presenter(file(page));

    ImportPreviewPresenter.Row row = last().rows().get(0);
    assertThat(row.name()).isEqualTo("page.html");
    assertThat(row.kind()).isEqualTo("Web page");
    assertThat(List.of(row.characters(), row.paragraphs(), row.headings()))
        .containsExactly("48", "2", "1");
    assertThat(row.remarks()).isEqualTo("1 remark; 1 paragraph of page furniture");
    assertThat(last().detail().variables()).containsExactly("author: Z. Okri");
    assertThat(last().detail().issues())
        .containsExactly("page.html, line 3: a letter was unreadable");
    assertThat(last().detail().stretches())
        .containsExactly(new ImportPreviewPresenter.Stretch("Home Donate", "menu"));
  }

  @Test
  void aBrokenFileIsListedWithItsReasonAndTheOthersGoIn() {
    ImportPreviewPresenter presenter = presenter(file(page), file(broken));

    presenter.include(1, true);

    assertThat(last().rows().get(1).included()).isFalse();
    assertThat(last().rows().get(1).remarks()).isEqualTo("x.pdf is encrypted. Unlock it.");
    assertThat(last().summary()).contains("1 of 2").contains("1 could not be read");
    assertThat(presenter.accepted()).containsExactly(page);
  }

  @Test
  void nothingIsRemovedUnlessTheResearcherSaysSo() {
    ImportPreviewPresenter presenter = presenter(file(page));

    assertThat(presenter.accepted()).containsExactly(page);

    presenter.clean(true);

    assertThat(presenter.accepted())
        .singleElement()
        .extracting(file -> file.draft().sources().get(0).text())
        .isEqualTo("What happened\nMembers feared a sale.");
    assertThat(last().detail().text()).startsWith("What happened");
    assertThat(last().cleanedAll()).isTrue();

    presenter.cleanAll(false);

    assertThat(presenter.accepted()).containsExactly(page);
  }

  @Test
  void aFileLeftOutDoesNotGoIn() {
    ImportPreviewPresenter presenter = presenter(file(page));

    presenter.include(0, false);

    assertThat(presenter.accepted()).isEmpty();
    assertThat(last().canAdd()).isFalse();
  }

  @Test
  void aFileThatTheProjectHoldsAlreadyGoesInOnlyWhenWanted() {
    Issue known = Issue.warning("page.html", "The project holds this file already.");
    ImportPreviewPresenter presenter = presenter(file(page, known));

    assertThat(presenter.accepted()).isEmpty();
    assertThat(last().rows().get(0).remarks()).startsWith("The project holds this file already.");
    assertThat(last().detail().issues().get(0)).isEqualTo("The project holds this file already.");

    presenter.include(0, true);

    assertThat(presenter.accepted()).containsExactly(page);
  }

  @Test
  void withoutFilesThereIsNothingToAdd() {
    presenter();

    assertThat(last().canAdd()).isFalse();
    assertThat(last().selected()).isEqualTo(-1);
  }
}
