package org.manicule.view.coding.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.passages.ConditionForm.About;
import org.manicule.view.coding.passages.ConditionForm.Answer;
import org.manicule.view.coding.passages.ConditionForm.Choice;
import org.manicule.view.coding.passages.ConditionForm.Matter;
import org.manicule.view.coding.passages.query.Condition;
import org.manicule.view.coding.passages.query.Condition.Join;
import org.manicule.view.coding.passages.query.Criterion.Comparison;

class ConditionFormTest {
  @TempDir Path folder;
  private TestProject study;
  private ConditionForm form;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    Source minutes = study.source("Minutes", "The Chair opened.");
    study.value(minutes, "region", "north");
    study.code("fears > sale");
    form = new ConditionForm(study.project(), true);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void offersWhatTheProjectHas() {
    assertThat(form.matters())
        .extracting(Matter::about)
        .containsExactly(
            About.CODED, About.OVERLAPS, About.SAME_SOURCE, About.SOURCE, About.CODER, About.VALUE);
    assertThat(form.choices(matter(About.OVERLAPS)))
        .extracting(Choice::words)
        .containsExactly("fears", "fears > sale");
    assertThat(form.choices(matter(About.VALUE)))
        .extracting(Choice::words)
        .containsExactly("north");
  }

  @Test
  void theFirstConditionIsNoAlternative() {
    assertThat(form.joins()).containsExactly(Join.AND, Join.NOT);
    assertThat(new ConditionForm(study.project(), false).joins()).contains(Join.OR);
  }

  @Test
  void aConditionNeedsAChoiceOrWords() {
    Matter region = matter(About.VALUE);

    assertThat(form.condition(answer(region, Comparison.ONE_OF, Set.of(), "x"))).isEmpty();
    assertThat(form.condition(answer(region, Comparison.CONTAINS, Set.of(), " "))).isEmpty();
    assertThat(form.condition(answer(region, Comparison.CONTAINS, Set.of(), "or"))).isPresent();
    assertThat(form.condition(answer(region, Comparison.NONE, Set.of(), ""))).isPresent();
  }

  @Test
  void anAnswerIsFoundAgainInItsCondition() {
    for (Matter matter : form.matters()) {
      Set<Choice> chosen = Set.of(form.choices(matter).get(0));
      Answer answer = answer(matter, Comparison.ONE_OF, chosen, "");
      Condition condition = form.condition(answer).orElseThrow();

      assertThat(form.answer(condition)).contains(answer);
    }
  }

  @Test
  void choicesAreFoundByPartsOfTheirWords() {
    assertThat(ConditionForm.fitting(form.choices(matter(About.CODED)), "SAL fea"))
        .extracting(Choice::words)
        .containsExactly("fears > sale");
  }

  private static Answer answer(
      Matter matter, Comparison comparison, Set<Choice> chosen, String typed) {
    return new Answer(Join.AND, matter, comparison, chosen, typed);
  }

  private Matter matter(About about) {
    return form.matters().stream().filter(it -> it.about() == about).findFirst().orElseThrow();
  }
}
