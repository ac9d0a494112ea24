package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Property;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;

/** Reading memos, links, cases, variables, values and properties. */
class NotesAndCasesTest extends OpenProject {
  private static final Instant EARLY = Instant.parse("2021-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2022-01-01T00:00:00Z");

  @Test
  void memosComeNewestFirst() {
    Memo early = memo(null, EARLY);
    Memo late = memo(null, LATE);
    project.apply(Edit.of("Write", Change.added(late), Change.added(early)));

    assertThat(project.memos().all()).containsExactly(late, early);
    assertThat(project.memos().find(early.id())).contains(early);
  }

  @Test
  void memosOnAnEntityIncludeThoseOnAPlaceInIt() {
    Source source = Given.source(project, "minutes", "text");
    Code code = Given.code(project, "trust");
    Memo onSource = memo(Anchor.on(source), EARLY);
    Memo onPassage = memo(Anchor.on(Passage.text(source.id(), 0, 2)), LATE);
    Memo onCode = memo(Anchor.on(code), LATE);
    project.apply(
        Edit.of("Write", Change.added(onSource), Change.added(onPassage), Change.added(onCode)));

    assertThat(project.memos().on(source.id())).containsExactly(onPassage, onSource);
    assertThat(project.memos().on(code.id())).containsExactly(onCode);
  }

  @Test
  void linksAreFoundFromBothEnds() {
    Source source = Given.source(project, "minutes", "text");
    Code code = Given.code(project, "trust");
    Anchor place = Anchor.on(Passage.text(source.id(), 0, 2));
    Link early = link(Anchor.on(code), place, EARLY);
    Link late = link(place, Anchor.on(code), LATE);
    Link other = link(Anchor.on(project.coder()), Anchor.on(project.coder()), EARLY);
    project.apply(Edit.of("Link", Change.added(early), Change.added(late), Change.added(other)));

    assertThat(project.memos().linksOf(source.id())).containsExactly(late, early);
    assertThat(project.memos().linksOf(code.id())).containsExactly(late, early);
    assertThat(project.memos().links()).hasSize(3);
  }

  @Test
  void casesHaveSourcesAndPlaces() {
    Source source = Given.source(project, "minutes", "text");
    Case ward = new Case(Id.random(), "Ward 3", "a ward");
    Case clinic = new Case(Id.random(), "clinic", "");
    CaseMember all = new CaseMember(Id.random(), ward.id(), source.id(), null);
    CaseMember part = new CaseMember(Id.random(), ward.id(), source.id(), new TextRange(0, 2));
    project.apply(
        Edit.of(
            "Add cases",
            Change.added(ward),
            Change.added(clinic),
            Change.added(all),
            Change.added(part)));

    assertThat(project.cases().all()).containsExactly(clinic, ward);
    assertThat(project.cases().members(ward.id())).containsExactlyInAnyOrder(all, part);
    assertThat(project.cases().members(clinic.id())).isEmpty();
  }

  @Test
  void valuesAreFoundByOwnerAndByVariable() {
    Source source = Given.source(project, "minutes", "text");
    Case ward = new Case(Id.random(), "Ward 3", "");
    Variable date = Variable.ofSources("date", VariableType.DATE);
    Variable beds = new Variable(Id.random(), "beds", VariableType.NUMBER, EntityType.CASE, "");
    Value july = new Value(Id.random(), date.id(), Anchor.on(source), "2021-07");
    Value twenty = new Value(Id.random(), beds.id(), Anchor.on(ward), "20");
    project.apply(
        Edit.of(
            "Add values",
            Change.added(ward),
            Change.added(date),
            Change.added(beds),
            Change.added(july),
            Change.added(twenty)));

    assertThat(project.cases().variables()).containsExactly(beds, date);
    assertThat(project.cases().variable("date", EntityType.SOURCE)).contains(date);
    assertThat(project.cases().variable("date", EntityType.CASE)).isEmpty();
    assertThat(project.cases().values(source.id())).containsExactly(july);
    assertThat(project.cases().values(ward.id())).containsExactly(twenty);
    assertThat(project.cases().valuesOf(beds.id())).containsExactly(twenty);
  }

  @Test
  void propertiesAreFoundByTheirName() {
    Property title = Property.of("project.description", "A study of streams");
    project.apply(Edit.of("Describe", Change.added(title)));

    assertThat(project.property(Property.idOf("project.description"))).contains(title);
    assertThat(project.property(Property.idOf("other"))).isEmpty();
  }

  private Memo memo(Anchor anchor, Instant at) {
    return new Memo(Id.random(), MemoKind.FREE, "title", "text", anchor, project.coder().id(), at);
  }

  private Link link(Anchor from, Anchor to, Instant at) {
    return new Link(Id.random(), "explains", from, to, project.coder().id(), at, "");
  }
}
